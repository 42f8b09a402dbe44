# fails: open_ones
# hint: status_open
import sqlite3
from statistics import median


def connect(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def summary(db, now):
    opened = dict(db.execute("select severity, count(*) from incidents group by severity"))
    return {"open": opened, "days": {}, "minutes": 0, "age": 0}
