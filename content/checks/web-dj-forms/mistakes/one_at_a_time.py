# fails: both
# hint: collect
def event_faults(starts_at, seats, capacity, now):
    if starts_at <= now:
        return {"starts_at": "The start lies in the past."}
    if seats > capacity or seats < 1:
        return {"seats": "Too many or too few seats."}
    return {}
