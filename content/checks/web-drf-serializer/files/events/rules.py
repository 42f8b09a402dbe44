# ruff: noqa
"""The rules of an event."""


def event_faults(starts_at, seats, capacity, now):
    faults = {}
    if starts_at <= now:
        faults["starts_at"] = "The start lies in the past."
    if not 1 <= seats <= capacity:
        faults["seats"] = f"The venue has 1 to {capacity} seats."
    return faults
