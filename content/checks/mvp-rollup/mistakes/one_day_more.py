# fails: two_days
# hint: which_days
from datetime import timedelta

QUERY = """
INSERT INTO daily (day, name, n)
SELECT date(at), name, count(*) FROM events WHERE date(at) BETWEEN ? AND ? GROUP BY 1, 2
ON CONFLICT (day, name) DO UPDATE SET n = excluded.n
"""


def rollup(db, today, days):
    first = today - timedelta(days=days)
    with db:
        db.execute(QUERY, (str(first), str(today)))
