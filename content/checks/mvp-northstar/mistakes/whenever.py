# fails: in_time
# hint: fourteen
QUERY = """
WITH firsts AS (
    SELECT user_id, invoice_id, min(sent_on) AS day FROM reminders GROUP BY invoice_id
), reminded AS (
    SELECT user_id, date(day, 'weekday 0', '-6 days') AS monday,
        paid_on IS NOT NULL AS in_time
    FROM firsts JOIN invoices ON invoices.id = invoice_id
)
SELECT monday, count(DISTINCT user_id), 1.0 * count(*) / count(DISTINCT user_id), avg(in_time), sum(in_time)
FROM reminded GROUP BY monday ORDER BY monday
"""


def weekly(db):
    return db.execute(QUERY).fetchall()
