# fails: at_zero
# hint: zero_counts
from statistics import median


def row(people, action, within=48):
    did = [person["stayed"] for person in people if person["hours"].get(action) and person["hours"][action] <= within]
    others = [person["stayed"] for person in people if person["hours"].get(action, within + 1) > within]
    return len(did), share(did), share(others)


def share(stayed):
    return sum(stayed) / len(stayed) if stayed else 0


def median_hours(people, action):
    hours = [person["hours"][action] for person in people if action in person["hours"]]
    return median(hours) if hours else None
