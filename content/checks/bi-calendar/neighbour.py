"""Kilometres since Monday, days of rest included."""

week = {"Mon": 5, "Wed": 8}
total = 0
for day in ("Mon", "Tue", "Wed", "Thu"):
    total += week.get(day, 0)
    print(day, week.get(day, 0), total)
