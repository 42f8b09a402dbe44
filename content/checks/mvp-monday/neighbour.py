"""A school term runs in blocks of 14 days from 2 March 2026. In which block is a day, and when did that block begin?

Whole division counts the blocks that are over; a timedelta times that number leads to the start.
"""

from datetime import date, timedelta

FIRST = date(2026, 3, 2)
for day in (date(2026, 3, 2), date(2026, 3, 15), date(2026, 3, 16)):
    block = (day - FIRST).days // 14
    begins = FIRST + block * timedelta(days=14)
    print(day, f"is in block {block + 1:02}, which began on {begins:%d %B}")
