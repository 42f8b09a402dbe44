"""A team meets every Friday. How many days is it from a given day to the next meeting, 0 on Friday itself?

A weekday has a number, Monday is 0. What % leaves never gets below zero, so the week closes by itself.
"""

import datetime

FRIDAY = 4


def until_meeting(day):
    return (FRIDAY - day.weekday()) % 7


for day in (datetime.date(2026, 3, 2), datetime.date(2026, 3, 6), datetime.date(2026, 3, 7)):
    print(day, until_meeting(day), "days")
