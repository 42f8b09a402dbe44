ATTACK = "' OR 1=1 --"


def leaky(db, q):
    """Search with a hole; never do this outside the lab."""
    rows = db.execute(f"SELECT title FROM events WHERE status = 'public' AND title = '{q}'")
    return [title for (title,) in rows]


def safe(db, q):
    """Search with the value beside the SQL."""
    rows = db.execute("SELECT title FROM events WHERE status = 'public' AND title = ?", (q,))
    return [title for (title,) in rows]
