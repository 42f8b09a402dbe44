import sqlite3
from statistics import median


def connect(path):
    """Open the database for reading only."""
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def summary(db, now):
    """Give what the dashboard shows."""
    waits = [(end - start) / 60 for start, end in db.execute("SELECT started, detected FROM incidents")]
    (newest,) = db.execute("SELECT max(ts) FROM alerts").fetchone()
    return {
        "open": dict(db.execute("SELECT severity, count(*) FROM incidents WHERE status = 'open' GROUP BY severity")),
        "days": dict(db.execute("SELECT date(ts, 'unixepoch') AS day, count(*) FROM alerts GROUP BY day")),
        "minutes": median(waits) if waits else None,
        "age": None if newest is None else now - newest,
    }
