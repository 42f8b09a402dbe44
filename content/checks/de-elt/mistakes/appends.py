# fails: again
# hint: rebuilt
def load(db, rows):
    """Keep the rows as they come."""
    db.execute("CREATE TABLE IF NOT EXISTS raw_orders (id TEXT, day TEXT, amount TEXT)")
    db.executemany("INSERT INTO raw_orders VALUES (?, ?, ?)", rows)


def transform(db):
    """Make the clean table anew from all raw rows."""
    db.execute("CREATE TABLE IF NOT EXISTS orders (id INTEGER, day TEXT, cents INTEGER)")
    db.execute(
        """INSERT INTO orders
        SELECT CAST(id AS INTEGER), day, CAST(ROUND(TRIM(amount) * 100) AS INTEGER) FROM raw_orders
        WHERE TRIM(amount) <> '' AND rowid IN (SELECT MAX(rowid) FROM raw_orders WHERE TRIM(amount) <> '' GROUP BY id)"""
    )
