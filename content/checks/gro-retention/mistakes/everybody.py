# fails: young
# hint: chance
def old_enough(visits, n, today):
    """Give the days after the first one of each user who could reach day n."""
    return [{day - min(days) for day in days} for days in visits.values()]


def share(marks):
    """Give the share of what is true."""
    return round(sum(marks) / len(marks), 3) if marks else None


def on_day(visits, n, today):
    """Give the share that came exactly n days later."""
    return share([n in ages for ages in old_enough(visits, n, today)])


def from_day(visits, n, today):
    """Give the share that came n days later or after."""
    return share([max(ages) >= n for ages in old_enough(visits, n, today)])


def plateau(curve):
    """Give the place from which a curve stays flat."""
    place = len(curve) - 1
    while place > 0 and curve[place - 1] - curve[place] <= 0.01:
        place -= 1
    return place
