# fails: due_today
# hint: edge_of_late
from datetime import date


def add(db, user_id, client, client_email, cents, due_on):
    cursor = db.execute(
        "INSERT INTO invoices (user_id, client, client_email, cents, due_on) VALUES (?, ?, ?, ?, ?)",
        (user_id, client, client_email, cents, due_on),
    )
    return cursor.lastrowid


def mark_paid(db, user_id, invoice_id, today):
    db.execute("UPDATE invoices SET paid_on = ? WHERE id = ? AND user_id = ?", (str(today), invoice_id, user_id))


def open_for(db, user_id):
    return list(db.execute("SELECT * FROM invoices WHERE user_id = ? AND paid_on IS NULL ORDER BY due_on", (user_id,)))


def late(db, user_id, today):
    rows = open_for(db, user_id)
    return [(row["id"], (today - date.fromisoformat(row["due_on"])).days) for row in rows if row["due_on"] <= str(today)]
