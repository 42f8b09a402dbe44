# fails: not_theirs
# hint: whose
def add(db, user_id, client, client_email, cents, due_on):
    return db.execute(
        "INSERT INTO invoices VALUES (NULL, ?, ?, ?, ?, ?, NULL)", (user_id, client, client_email, cents, due_on)
    ).lastrowid


def mark_paid(db, user_id, invoice_id, today):
    db.execute("UPDATE invoices SET paid_on = ? WHERE id = ?", (str(today), invoice_id))


def open_for(db, user_id):
    return db.execute("SELECT * FROM invoices WHERE user_id = ? AND paid_on IS NULL ORDER BY due_on", [user_id]).fetchall()


def late(db, user_id, today):
    query = """SELECT id, CAST(julianday(?) - julianday(due_on) AS INTEGER) FROM invoices
        WHERE user_id = ? AND paid_on IS NULL AND due_on < ? ORDER BY due_on"""
    return db.execute(query, (str(today), user_id, str(today))).fetchall()
