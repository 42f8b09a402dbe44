# fails: many_invoices
# hint: people_once
import re


def clean(src):
    return src if src and re.fullmatch("[a-z0-9-]{1,20}", src) else "other"


def sources(db):
    return db.execute("""
        SELECT source, count(*), count(user_id), 1.0 * count(user_id) / count(*)
        FROM users LEFT JOIN invoices ON invoices.user_id = users.id GROUP BY source ORDER BY source
    """).fetchall()
