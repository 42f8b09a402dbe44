from datetime import date


def add(db, user_id, client, client_email, cents, due_on):
    sql = """
        INSERT INTO invoices (user_id, client, client_email, cents, due_on)
        VALUES (:user_id, :client, :client_email, :cents, :due_on)
    """
    values = dict(user_id=user_id, client=client, client_email=client_email, cents=cents, due_on=str(due_on))
    with db:
        return db.execute(sql, values).lastrowid


def open_for(db, user_id):
    sql = "SELECT * FROM invoices WHERE user_id = :user AND paid_on IS NULL ORDER BY due_on, id"
    return db.execute(sql, {"user": user_id}).fetchall()


def mark_paid(db, user_id, invoice_id, today):
    sql = "UPDATE invoices SET paid_on = :today WHERE id = :id AND user_id = :user AND paid_on IS NULL"
    with db:
        db.execute(sql, {"today": today.isoformat(), "id": invoice_id, "user": user_id})


def late(db, user_id, today):
    result = []
    for row in open_for(db, user_id):
        days = (today - date.fromisoformat(row["due_on"])).days
        if days > 0:
            result.append((row["id"], days))
    return result
