"""A bus company may be late on 2% of a year's 7000 trips. How much of that did one snowy day with 28 late trips take?

The allowance belongs to the year; the day is measured by it.
"""

trips, late = 180, 28
allowance = 7000 * 0.02
print(f"late that day: {late / trips:.1%}")
print(f"of the year's {allowance:.0f} late trips: {late / allowance:.0%}")
