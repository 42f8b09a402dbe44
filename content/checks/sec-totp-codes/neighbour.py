"""A tram ticket is valid in the hour in which it was stamped and in the next. Each ticket number gets in once for each stamp.

The hour comes from the minutes by whole division, and a set remembers what was used.
"""

ridden = set()


def may_ride(number, stamped, minute):
    hour = stamped // 60
    ride = (number, hour)
    if minute // 60 - hour not in (0, 1) or ride in ridden:
        return False
    ridden.add(ride)
    return True


print(may_ride(7, 50, 61), may_ride(7, 50, 62), may_ride(8, 50, 130))
