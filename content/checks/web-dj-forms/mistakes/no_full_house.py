# fails: too_many
# hint: full_house
def event_faults(starts_at, seats, capacity, now):
    faults = {}
    if starts_at <= now:
        faults["starts_at"] = "The start lies in the past."
    if seats < 1 or seats >= capacity:
        faults["seats"] = "Too many seats."
    return faults
