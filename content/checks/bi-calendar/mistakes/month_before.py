# fails: last_year
# hint: year_before
TIMELINE = """
WITH RECURSIVE
months(day) AS (
    SELECT MIN(:first || '-01', COALESCE((SELECT MIN(day) FROM sales), :first)) UNION ALL
    SELECT DATE(day, 'start of month', '+1 month') FROM months WHERE SUBSTR(day, 1, 7) < :last
),
totals AS (
    SELECT SUBSTR(months.day, 1, 7) AS month,
        (SELECT COALESCE(SUM(cents), 0) FROM sales WHERE SUBSTR(sales.day, 1, 7) = SUBSTR(months.day, 1, 7)) AS cents
    FROM months
),
added AS (
    SELECT month, cents, SUM(cents) OVER (PARTITION BY SUBSTR(month, 1, 4) ORDER BY month) AS ytd,
        COALESCE(LAG(cents, 1) OVER (ORDER BY month), 0) AS last_year
    FROM totals
)
SELECT month, cents, ytd, last_year, ROUND(100.0 * (cents - last_year) / NULLIF(last_year, 0), 1)
FROM added WHERE month >= :first ORDER BY month
"""


def timeline(db, first, last):
    """Give each month with its sum since January and its year before."""
    return db.execute(TIMELINE, {"first": first, "last": last}).fetchall()
