# fails: rolled_back
# hint: their_commit
WAITS = (60, 300, 1500)


def queue(db, kind, recipient, payload, dedupe, now):
    columns = "kind, recipient, payload, state, attempts, next_at, dedupe"
    values = (kind, recipient, payload, "ready", 0, now, dedupe)
    db.execute(f"INSERT OR IGNORE INTO outbox ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    db.commit()


def send_due(db, send, now):
    query = "SELECT * FROM outbox WHERE state = 'ready' AND next_at <= ? ORDER BY next_at, id LIMIT 20"
    for row in db.execute(query, (now,)).fetchall():
        tries = row["attempts"] + 1
        state, next_at = "sent", now
        try:
            send(row)
        except Exception:
            state = "ready" if tries <= len(WAITS) else "dead"
            next_at = now + WAITS[min(tries, len(WAITS)) - 1]
        db.execute(
            "UPDATE outbox SET state = ?, attempts = ?, next_at = ? WHERE id = ?", (state, tries, next_at, row["id"])
        )
        db.commit()
