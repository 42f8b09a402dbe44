SUMMARY = """
SELECT country, COUNT(*), COALESCE(SUM(cents) FILTER (WHERE state = 'paid'), 0),
    ROUND(CAST(COUNT(*) FILTER (WHERE state = 'paid') AS NUMERIC(10, 2)) * 1.00 / COUNT(*), 2)
FROM orders GROUP BY country ORDER BY country
"""
KEEP = """
INSERT INTO prices (name, cents) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET cents = excluded.cents
RETURNING name, cents
"""


def summary(db):
    """Give orders and paid cents by country."""
    return db.execute(SUMMARY).fetchall()


def keep(db, name, cents):
    """Insert or update a price."""
    return db.execute(KEEP, (name, cents)).fetchone()
