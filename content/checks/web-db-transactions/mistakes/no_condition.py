# fails: sold_out
# hint: enough_left
def take(db, event_id, n):
    cursor = db.execute("UPDATE events_event SET seats_left = seats_left - ? WHERE id = ?", (n, event_id))
    db.commit()
    return cursor.rowcount == 1
