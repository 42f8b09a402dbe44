"""A hostel's bookings need two steps: no cancelled ones, and the nights as a number. Chain them so that they read like a recipe.

Each step takes a table and gives one back, so the chain can be read from left to right.
"""

import pandas as pd


def without_cancelled(stays):
    return stays.query("not cancelled")


def with_nights(stays):
    return stays.assign(nights=(stays.left - stays.came).dt.days)


dates = pd.to_datetime(["2026-05-01", "2026-05-03", "2026-05-09"])
stays = pd.DataFrame({"came": dates, "left": dates + pd.Timedelta(days=3), "cancelled": [False, True, False]})
print(stays.pipe(without_cancelled).pipe(with_nights))
