# fails: two_sources
# hint: nobody_lost
import re


def clean(src):
    return src if src and re.fullmatch("[a-z0-9-]{1,20}", src) else "other"


def sources(db):
    return db.execute("""
        SELECT source, count(*), count(*), 1.0 FROM users JOIN invoices ON invoices.user_id = users.id
        GROUP BY source ORDER BY source
    """).fetchall()
