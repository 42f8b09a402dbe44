# fails: finds
# hint: public_only
ATTACK = "' OR 1=1 --"


def leaky(db, q):
    return [row[0] for row in db.execute(f"SELECT title FROM events WHERE title = '{q}'")]


def safe(db, q):
    return [row[0] for row in db.execute("SELECT title FROM events WHERE title = ?", (q,))]
