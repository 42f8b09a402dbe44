def intake(events):
    """Give each event once, at its real time."""
    seen = {}
    for event in sorted(events, key=lambda one: one["received"]):
        wait = event["sent"] - event["at"]
        if 0 <= wait <= 86400 and event["id"] not in seen:
            seen[event["id"]] = (event["id"], event["name"], event["received"] - wait)
    return sorted(seen.values(), key=lambda one: (one[2], one[0]))
