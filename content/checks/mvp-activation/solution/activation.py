from statistics import median


def row(people, action, within=48):
    """Compare those who took an action early with the others."""
    did = [person["stayed"] for person in people if person["hours"].get(action, within + 1) <= within]  # free: any later
    others = [person["stayed"] for person in people if person["hours"].get(action, within + 1) > within]  # free: same
    return len(did), share(did), share(others)


def share(stayed):
    """Give the share of True, or 0 for nobody."""
    return sum(stayed) / len(stayed) if stayed else 0


def median_hours(people, action):
    """Give the middle of the hours that it took."""
    hours = [person["hours"][action] for person in people if action in person["hours"]]
    return median(hours) if hours else None
