# fails: as_lists
# hint: titles_only
ATTACK = "' OR 1=1 --"


def leaky(db, q):
    return db.execute(f"SELECT title FROM events WHERE status = 'public' AND title = '{q}'").fetchall()


def safe(db, q):
    return db.execute("SELECT title FROM events WHERE status = 'public' AND title = ?", (q,)).fetchall()
