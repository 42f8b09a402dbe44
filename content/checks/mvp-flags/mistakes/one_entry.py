# fails: each_its_own
# hint: by_name
from experiments import bucket

SECONDS = 5
cache = {}


def enabled(db, name, user_id, now):
    return bucket(name, user_id) < percent_of(db, name, now)


def percent_of(db, name, now):
    if "flag" not in cache or now - cache["flag"][0] >= SECONDS:
        row = db.execute("SELECT percent FROM flags WHERE name = ?", (name,)).fetchone()
        cache["flag"] = (now, row[0] if row else 0)
    return cache["flag"][1]
