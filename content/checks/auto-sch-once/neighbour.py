"""A gardener waters every third day. After a holiday, list the days on which she should have watered.

A date plus a timedelta is a date again, so a loop can walk from one to the next.
"""

from datetime import date, timedelta

watered, home = date(2026, 6, 27), date(2026, 7, 6)
missed = []
while (watered := watered + timedelta(days=3)) <= home:
    missed.append(watered)
for when in missed:
    print("missed:", when.strftime("%d %B"))
