# fails: repeated
# hint: new_only
def receive(db, payments, event):
    user_id = event["user_id"]
    with db:
        db.execute("INSERT OR IGNORE INTO payment_events (id) VALUES (?)", (event["id"],))
        status = payments.status(user_id)
        old = db.execute("SELECT status FROM plans WHERE user_id = ?", (user_id,)).fetchone()
        if old is None or old[0] != status:
            db.execute("INSERT OR REPLACE INTO plans (user_id, status) VALUES (?, ?)", (user_id, status))
            db.execute("INSERT INTO plan_changes (user_id, status) VALUES (?, ?)", (user_id, status))
