from collections import defaultdict
from datetime import date, timedelta

ACTIVE = {"invoice_added", "reminder_sent"}
WEEK = timedelta(days=7)
LONGEST = 12


def monday_of(text):
    """Give the Monday of a day's week."""
    day = date.fromisoformat(text)
    return day - timedelta(days=day.weekday())


def triangle(db, today):
    """Give the share of active users by cohort and week, in percent."""
    mondays = {user: monday_of(day) for user, day in db.execute("SELECT id, signed_up FROM users ORDER BY signed_up")}
    cohorts, active = defaultdict(set), defaultdict(set)
    for user, monday in mondays.items():
        cohorts[monday].add(user)
    for at, user, name in db.execute("SELECT at, user_id, name FROM events"):
        if name in ACTIVE:
            active[mondays[user], (monday_of(at) - mondays[user]) // WEEK].add(user)
    return {
        str(monday): [
            round(100 * len(active[monday, week]) / len(users)) for week in range(min((today - monday) // WEEK, LONGEST))
        ]
        for monday, users in cohorts.items()
    }
