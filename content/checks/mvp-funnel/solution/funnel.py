QUERY = """
WITH people AS (SELECT user_id, min(at) AS start FROM events WHERE name = 'signed_up' GROUP BY user_id),
took AS (
    SELECT p.user_id,
        max(e.name = 'invoice_added' AND julianday(e.at) - julianday(start) <= 7) AS a,
        max(e.name = 'reminder_sent' AND julianday(e.at) - julianday(start) <= 14) AS b,
        max(e.name = 'invoice_paid' AND julianday(e.at) - julianday(start) <= 28) AS c,
        max(e.name = 'plan_changed' AND julianday(e.at) - julianday(start) <= 28) AS d
    FROM people p JOIN events e ON e.user_id = p.user_id
    WHERE start >= ?
    GROUP BY p.user_id
)
SELECT count(*), total(a), total(a AND b), total(a AND b AND c), total(a AND b AND c AND d) FROM took
"""


def funnel(db, since):
    """Count the people of each step."""
    return [int(number) for number in db.execute(QUERY, (since,)).fetchone()]


def rates(numbers):
    """Give each step as a share of the one before."""
    return [f"{after / before:.0%}" for before, after in zip(numbers, numbers[1:])]
