# fails: this_minute
# hint: after_now
def event_faults(starts_at, seats, capacity, now):
    faults = {}
    if starts_at < now:
        faults["starts_at"] = "The start lies in the past."
    if seats not in range(1, capacity + 1):
        faults["seats"] = "Too many seats."
    return faults
