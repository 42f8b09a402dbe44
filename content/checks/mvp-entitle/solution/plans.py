from datetime import date

FREE_LIMIT = 3
GRACE_DAYS = 7


def may(db, user_id, action, today):
    """Tell whether a user may do this today."""
    return action != "add_invoice" or is_pro(db, user_id, today) or open_invoices(db, user_id) < FREE_LIMIT


def is_pro(db, user_id, today):
    """Tell whether the plan has no limit today."""
    row = db.execute("SELECT status, since FROM plans WHERE user_id = ?", (user_id,)).fetchone()
    if row is None:
        return False
    status, since = row
    return status == "active" or (status == "past_due" and (today - date.fromisoformat(since)).days < GRACE_DAYS)


def open_invoices(db, user_id):
    """Count the unpaid invoices."""
    query = "SELECT count(*) FROM invoices WHERE user_id = ? AND paid_on IS NULL"
    return db.execute(query, (user_id,)).fetchone()[0]
