# fails: rush
# hint: one_statement
def take(db, event_id, n):
    row = db.execute("SELECT seats_left FROM events_event WHERE id = ?", (event_id,)).fetchone()
    if row is None or row[0] < n:
        return False
    db.execute("UPDATE events_event SET seats_left = ? WHERE id = ?", (row[0] - n, event_id))
    db.commit()
    return True
