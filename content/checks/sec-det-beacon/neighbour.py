"""Which of two bakeries bakes by the clock? The minutes at which bread came out are known for both.

The gaps tell it, not the minutes. Their range, divided by the middle one, is small for a clock.
"""

from statistics import median

ovens = {"Mill Lane": [0, 30, 61, 90, 121], "Old Square": [0, 5, 80, 90, 200]}
for street, minutes in ovens.items():
    between = [minutes[place + 1] - minutes[place] for place in range(len(minutes) - 1)]
    ratio = (max(between) - min(between)) / median(between)
    print(street, between, "by the clock" if ratio < 0.5 else "as it comes")
