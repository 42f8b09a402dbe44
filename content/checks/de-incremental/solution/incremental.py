UPSERT = """
INSERT INTO items VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, updated = excluded.updated
"""


def sync(source, target):
    """Bring over what changed since the last time."""
    with target:
        target.execute("CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, name TEXT, updated TEXT)")
        target.execute("CREATE TABLE IF NOT EXISTS state (watermark TEXT)")
        (mark,) = target.execute("SELECT COALESCE(MAX(watermark), '') FROM state").fetchone()
        rows = source.execute("SELECT id, name, updated FROM items WHERE updated >= ?", (mark,)).fetchall()
        target.executemany(UPSERT, rows)
        target.executemany("INSERT INTO state VALUES (?)", [(updated,) for _, _, updated in rows])
    return len(rows)
