"""A bakery takes orders by date. Write a guard that lets opening days pass and refuses Mondays and texts that are no date.

What can't be read as a date is turned into a refusal too, so that the caller has one error to wait for.
"""

from datetime import date


def require_open(day):
    try:
        is_open = date.fromisoformat(day).weekday() > 0
    except ValueError:
        is_open = False
    if not is_open:
        raise LookupError(f"no orders for {day}")


for day in ("2026-03-10", "2026-03-09", "soon"):
    try:
        require_open(day)
        print(day, "is fine")
    except LookupError as refusal:
        print(refusal)
