"""A school may test its alarm once in 30 days, and never in a week of exams. On which days is it allowed?

Both rules are joined by and; a test that never was says nothing against it.
"""

from datetime import date

EXAM_WEEKS = {23}
tests = {"old school": None, "new school": date(2026, 5, 20)}
for day in (date(2026, 6, 3), date(2026, 6, 12), date(2026, 6, 19)):
    free = day.isocalendar().week not in EXAM_WEEKS
    print(day, [name for name, last in tests.items() if free and (not last or (day - last).days >= 30)])
