# fails: median_minutes
# hint: all_incidents
import datetime
import sqlite3
from collections import Counter


def connect(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def summary(db, now):
    opened = dict(db.execute("select severity, count(*) from incidents where status = 'open' group by 1"))
    utc = datetime.timezone.utc
    ts = [t for (t,) in db.execute("select ts from alerts")]
    days = dict(Counter(datetime.datetime.fromtimestamp(t, utc).strftime("%Y-%m-%d") for t in ts))
    minutes = db.execute("select avg(detected - started) / 60 from incidents").fetchone()[0]
    return {"open": opened, "days": days, "minutes": minutes, "age": now - max(ts) if ts else None}
