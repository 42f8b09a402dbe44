def load(db, rows):
    """Keep the rows as they come."""
    db.execute("CREATE TABLE IF NOT EXISTS raw_orders (id TEXT, day TEXT, amount TEXT)")
    db.executemany("INSERT INTO raw_orders VALUES (?, ?, ?)", rows)


def transform(db):
    """Make the clean table anew from all raw rows."""
    db.execute("DROP TABLE IF EXISTS orders")
    db.execute("CREATE TABLE orders (id INTEGER, day TEXT, cents INTEGER)")
    db.execute(
        """INSERT INTO orders
        SELECT CAST(id AS INTEGER), day, CAST(ROUND(TRIM(amount) * 100) AS INTEGER) FROM raw_orders
        WHERE TRIM(amount) <> '' AND rowid IN (SELECT MAX(rowid) FROM raw_orders WHERE TRIM(amount) <> '' GROUP BY id)"""
    )
