"""Compare a runner's time with her best one, and say the date by which she wants to run again, as far ahead as the last race lies back.

The difference of two dates can be added to a date. The comparison is a part of the old time.
"""

from datetime import date

last, today = date(2024, 5, 3), date(2024, 6, 1)
print("next race:", today + (today - last))


def faster(seconds, best):
    part = (best - seconds) / best
    return f"{part:.1%} faster" if part > 0 else "not faster"


print(faster(1425, 1500), "and", faster(1600, 1500))
