# fails: too_few
# hint: at_least_one
def event_faults(starts_at, seats, capacity, now):
    faults = {}
    if starts_at <= now:
        faults["starts_at"] = "The start lies in the past."
    if seats > capacity:
        faults["seats"] = "Too many seats."
    return faults
