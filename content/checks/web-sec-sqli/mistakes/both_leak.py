# fails: safe_holds
# hint: value_beside
ATTACK = "' OR 1=1 --"


def leaky(db, q):
    return [row[0] for row in db.execute(f"SELECT title FROM events WHERE status = 'public' AND title = '{q}'")]


def safe(db, q):
    return [row[0] for row in db.execute("SELECT title FROM events WHERE status = 'public' AND title = '%s'" % q)]
