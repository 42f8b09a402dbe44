# fails: released
# hint: lease
LEASE = 300


def claim(db, now):
    with db:
        row = db.execute(
            """UPDATE outbox SET state = 'taken', taken_at = ? WHERE id = (
                SELECT id FROM outbox WHERE state = 'ready' AND next_at <= ? ORDER BY next_at LIMIT 1
            ) RETURNING id""",
            (now, now),
        ).fetchone()
    return row[0] if row else None


def release(db, now):
    with db:
        db.execute("UPDATE outbox SET state = 'ready' WHERE taken_at <= ?", (now - LEASE,))
