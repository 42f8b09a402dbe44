PAID, GRACE = 30, 7


def plan_on(events, day):
    """Say which plan somebody has on a day."""
    state, until = "free", 0  # free: free has no end
    for when, kind in events:
        if when > day:
            break  # free: the rest lies in the future as well
        if kind == "paid":
            state, until = "pro", when + PAID
        elif kind == "failed":
            state, until = "banner", when + GRACE
    return state if day < until else "free"
