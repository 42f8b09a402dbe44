def add(db, user_id, client, client_email, cents, due_on):
    cursor = db.execute(
        "INSERT INTO invoices (user_id, client, client_email, cents, due_on) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (user_id, client, client_email, cents, due_on),
    )
    new = cursor.fetchone()[0]
    db.commit()
    return new


def open_for(db, user_id):
    rows = db.execute("SELECT * FROM invoices WHERE user_id = ? AND paid_on IS NULL ORDER BY due_on", (user_id,))
    return list(rows)


def mark_paid(db, user_id, invoice_id, today):
    cursor = db.execute(
        "UPDATE invoices SET paid_on = ? WHERE id = ? AND user_id = ?", (today.isoformat(), invoice_id, user_id)
    )
    db.commit()
    return cursor.rowcount == 1


def late(db, user_id, today):
    rows = db.execute(
        "SELECT id, CAST(julianday(:today) - julianday(due_on) AS INTEGER) AS days FROM invoices "
        "WHERE user_id = :user_id AND paid_on IS NULL AND due_on < :today ORDER BY days DESC",
        {"today": str(today), "user_id": user_id},
    )
    return [tuple(row) for row in rows]
