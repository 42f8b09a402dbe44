"""Which days of a trip have a diary page?"""

from datetime import date, timedelta

pages = {date(2026, 2, 28), date(2026, 3, 1)}
day = date(2026, 2, 27)
while day <= date(2026, 3, 1):
    print(day, "page" if day in pages else "none")
    day += timedelta(days=1)
