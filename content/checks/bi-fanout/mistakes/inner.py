# fails: everything
# hint: left
NAIVE = """
SELECT name, SUM(sales.cents), SUM(returns.cents) FROM dim_product
JOIN sales ON sales.product = key JOIN returns ON returns.product = key
GROUP BY name ORDER BY name
"""
TOTALS = """
SELECT name, COALESCE(sold, 0), COALESCE(returned, 0) FROM dim_product
JOIN (SELECT product, SUM(cents) AS sold FROM sales GROUP BY product) AS s ON s.product = key
JOIN (SELECT product, SUM(cents) AS returned FROM returns GROUP BY product) AS r ON r.product = key
ORDER BY name
"""


def naive(db):
    """Join all and add up, wrongly."""
    return db.execute(NAIVE).fetchall()


def totals(db):
    """Add up each fact, then join."""
    return db.execute(TOTALS).fetchall()


def blown_up(db):
    """Give the names where the naive sums are wrong."""
    wrong = naive(db)
    return [row[0] for row in totals(db) if row not in wrong]
