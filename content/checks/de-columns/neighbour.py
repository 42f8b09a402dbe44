"""Weather of a week, told in runs."""

from itertools import groupby

week = ["sun", "sun", "rain", "rain", "rain", "sun", "sun"]
print([f"{len(list(days))} x {weather}" for weather, days in groupby(week)])
