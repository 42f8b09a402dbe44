# fails: empty
# hint: nothing
REVENUE = "SUM(cents) / 100.0"
ORDERS = "COUNT(DISTINCT invoice)"
METRICS = {
    "revenue": REVENUE,
    "orders": ORDERS,
    "customers": "COUNT(DISTINCT customer)",
    "average_order": f"{REVENUE} / NULLIF({ORDERS}, 0)",
}
DIMENSIONS = {"country": "country", "customer": "customer", "month": "SUBSTR(day, 1, 7)"}


def measure(db, metric, by=None):
    """Compute a KPI, alone or by a dimension."""
    if by is None:
        return db.execute(f"SELECT {METRICS[metric]} FROM sales").fetchone()[0]
    return db.execute(f"SELECT {DIMENSIONS[by]}, {METRICS[metric]} FROM sales GROUP BY 1 ORDER BY 1").fetchall()
