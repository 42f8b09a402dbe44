# fails: unknown
# hint: TypeError
from experiments import bucket

SECONDS = 5
cache = {}


def enabled(db, name, user_id, now):
    return bucket(name, user_id) < percent_of(db, name, now)


def percent_of(db, name, now):
    if name not in cache or now - cache[name][0] >= SECONDS:
        row = db.execute("SELECT percent FROM flags WHERE name = ?", (name,)).fetchone()
        cache[name] = (now, row[0])
    return cache[name][1]
