"""A weather station asks for the rain of a day again and again. Add it up once for each day and place, and only look it up.

The sums are made when the table is built, so a question costs one look.
"""

import sqlite3
from functools import lru_cache

station = sqlite3.connect(":memory:")
station.execute("CREATE TABLE rain (day TEXT, place TEXT, mm REAL)")
readings = [("Mon", "hill", 2.5), ("Mon", "hill", 1.5), ("Mon", "bay", 9.0), ("Tue", "bay", 0.5)]
station.executemany("INSERT INTO rain VALUES (?, ?, ?)", readings)
station.execute("CREATE TABLE rain_of_day AS SELECT day, place, SUM(mm) AS mm FROM rain GROUP BY day, place")


@lru_cache
def rain(day, place):
    return station.execute("SELECT mm FROM rain_of_day WHERE (day, place) = (?, ?)", (day, place)).fetchone()[0]


print(rain("Mon", "hill"), rain("Mon", "hill"), rain.cache_info().hits)
