from datetime import date


def add(db, user_id, client, client_email, cents, due_on):
    """Store an invoice and give its id."""
    columns = "user_id, client, client_email, cents, due_on"
    values = (user_id, client, client_email, cents, due_on)
    return db.execute(f"INSERT INTO invoices ({columns}) VALUES (?, ?, ?, ?, ?)", values).lastrowid


def mark_paid(db, user_id, invoice_id, today):
    """Note the day of the payment."""
    db.execute(
        "UPDATE invoices SET paid_on = ? WHERE id = ? AND user_id = ?", (today.isoformat(), invoice_id, user_id)
    )


def open_for(db, user_id):
    """Give the unpaid invoices of a user, the earliest due date first."""
    query = "SELECT * FROM invoices WHERE user_id = ? AND paid_on IS NULL ORDER BY due_on"
    return db.execute(query, (user_id,)).fetchall()


def late(db, user_id, today):
    """Give id and days late, the latest first."""
    ages = [(row["id"], (today - date.fromisoformat(row["due_on"])).days) for row in open_for(db, user_id)]
    return [(invoice_id, days) for invoice_id, days in ages if days > 0]
