def event_faults(starts_at, seats, capacity, now):
    """Tell what is wrong with an event, by field."""
    faults = {}
    if starts_at <= now:
        faults["starts_at"] = "The start lies in the past."
    if not 1 <= seats <= capacity:
        faults["seats"] = f"The venue has 1 to {capacity} seats."
    return faults
