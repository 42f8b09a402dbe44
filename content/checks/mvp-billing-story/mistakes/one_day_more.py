# fails: paid
# hint: thirty_days
PAID, GRACE = 30, 7


def plan_on(events, day):
    state, until = "free", 0
    for when, kind in events:
        if when > day:
            break
        if kind == "paid":
            state, until = "pro", when + PAID
        elif kind == "failed":
            state, until = "banner", when + GRACE
    return state if day <= until else "free"
