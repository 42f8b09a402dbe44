"""Who may board the ferry? Foot passengers always, cars while fewer than two are on board, members also for a week after.

Three questions joined by or; the first yes is enough.
"""

from datetime import date

member_until = {"ida": date(2026, 5, 1), "per": date(2026, 4, 1)}


def board(who, by, cars, day):
    end = member_until.get(who, date.min)
    return by == "foot" or cars < 2 or (day - end).days <= 7


for who, by in [("per", "foot"), ("per", "car"), ("ida", "car"), ("eva", "car")]:
    print(who, by, board(who, by, 2, date(2026, 5, 6)))
