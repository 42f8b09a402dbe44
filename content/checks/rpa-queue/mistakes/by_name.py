# fails: in_order
# hint: oldest
def setup(db):
    """Make the table."""
    db.execute(
        "CREATE TABLE IF NOT EXISTS items (ref TEXT UNIQUE, data TEXT, status TEXT DEFAULT 'new', attempts INTEGER DEFAULT 0)"
    )


def add(db, ref, data):
    """Put an item in, once."""
    return db.execute("INSERT OR IGNORE INTO items (ref, data) VALUES (?, ?)", (ref, data)).rowcount == 1


def take(db):
    """Give the oldest new item, and mark it as running."""
    item = db.execute("SELECT ref, data FROM items WHERE status = 'new' ORDER BY ref").fetchone()
    if item:
        db.execute("UPDATE items SET status = 'running', attempts = attempts + 1 WHERE ref = ?", item[:1])
    return item


def finish(db, ref):
    """Mark an item as done."""
    db.execute("UPDATE items SET status = 'done' WHERE ref = ?", (ref,))


def fail(db, ref, business):
    """Give an item back, or up."""
    db.execute(
        "UPDATE items SET status = CASE WHEN ? OR attempts >= 3 THEN 'failed' ELSE 'new' END WHERE ref = ?",
        (business, ref),
    )


def counts(db):
    """Give how many items have each status."""
    return dict(db.execute("SELECT status, COUNT(*) FROM items GROUP BY status"))
