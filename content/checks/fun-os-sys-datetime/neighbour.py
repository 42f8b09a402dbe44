"""Three appointments are given as seconds. Say which lie in the next two days after a Monday in 2026, the nearest first.

timedelta adds days to a date, and dates can be compared and sorted like numbers.
"""

from datetime import datetime, timedelta

monday = datetime(2026, 3, 2, 8, 0)
visits = {"dentist": monday + timedelta(hours=30), "tea": monday + timedelta(hours=5), "fair": monday + timedelta(days=9)}
until = monday + timedelta(days=2)
for name in sorted(visits, key=visits.get):
    when = visits[name]
    if when <= until:
        print(when.strftime("%a %H:%M"), name)
