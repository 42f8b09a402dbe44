# fails: quotes
# hint: value_beside
ATTACK = "' OR 1=1 --"


def leaky(db, q):
    rows = db.execute(f"SELECT title FROM events WHERE status = 'public' AND title = '{q}'")
    return [row[0] for row in rows]


def safe(db, q):
    return leaky(db, q.replace("'", ""))
