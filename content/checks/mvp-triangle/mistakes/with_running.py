# fails: running_week
# hint: over
from collections import defaultdict
from datetime import date, timedelta

ACTIVE = {"invoice_added", "reminder_sent"}
WEEK = timedelta(days=7)
LONGEST = 12


def monday_of(text):
    day = date.fromisoformat(text)
    return day - timedelta(days=day.weekday())


def triangle(db, today):
    mondays = {user: monday_of(day) for user, day in db.execute("SELECT id, signed_up FROM users ORDER BY signed_up")}
    cohorts, active = defaultdict(set), defaultdict(set)
    for user, monday in mondays.items():
        cohorts[monday].add(user)
    for at, user, name in db.execute("SELECT at, user_id, name FROM events"):
        if name in ACTIVE:
            active[mondays[user], (monday_of(at) - mondays[user]) // WEEK].add(user)
    return {
        str(monday): [
            round(100 * len(active[monday, week]) / len(users)) for week in range(min((today - monday + timedelta(days=1)) // WEEK, LONGEST))
        ]
        for monday, users in cohorts.items()
    }
