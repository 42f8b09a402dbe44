# fails: past
# hint: whole_moment
def event_faults(starts_at, seats, capacity, now):
    faults = {}
    if starts_at.date() < now.date():
        faults["starts_at"] = "The start lies in the past."
    if seats > capacity or seats < 1:
        faults["seats"] = "Too many seats."
    return faults
