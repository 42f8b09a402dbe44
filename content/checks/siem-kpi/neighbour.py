"""Parcels took some days each, and some are still on their way. Give mean and median of those that came."""

from statistics import mean, median

days = [1, 2, None, 2, 15, None]
came = sorted(day for day in days if day is not None)
print(mean(came), median(came), days.count(None))
