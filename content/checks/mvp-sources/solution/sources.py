import re


def clean(src):
    """Take a source as it is, or call it other."""
    return src if src and re.fullmatch("[a-z0-9-]{1,20}", src) else "other"


def sources(db):
    """Give sign-ups, people with an invoice and their share for each source."""
    return db.execute("""
        WITH people AS (SELECT source, id IN (SELECT user_id FROM invoices) AS active FROM users)
        SELECT source, count(*), sum(active), avg(active) FROM people GROUP BY source ORDER BY source
    """).fetchall()
