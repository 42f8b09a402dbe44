# fails: bad_ones
# hint: whole_text
import re


def clean(src):
    return src if src and re.fullmatch("[a-z0-9-]*", src) else "other"


def sources(db):
    return db.execute("""
        WITH people AS (SELECT source, id IN (SELECT user_id FROM invoices) AS active FROM users)
        SELECT source, count(*), sum(active), avg(active) FROM people GROUP BY source ORDER BY source
    """).fetchall()
