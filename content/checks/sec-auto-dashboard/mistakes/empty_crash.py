# fails: nothing_yet
# hint: steps
import sqlite3
from statistics import median


def connect(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def summary(db, now):
    opened = dict(db.execute("select severity, count(*) from incidents where status = 'open' group by 1"))
    days = dict(db.execute("select date(ts, 'unixepoch'), count(*) from alerts group by 1"))
    waits = [(b - a) / 60 for a, b in db.execute("select started, detected from incidents")]
    last = db.execute("select max(ts) from alerts").fetchone()[0]
    return {"open": opened, "days": days, "minutes": median(waits), "age": now - last}
