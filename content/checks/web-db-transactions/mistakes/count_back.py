# fails: takes
# hint: truth
def take(db, event_id, n):
    cursor = db.execute(
        "UPDATE events_event SET seats_left = seats_left - ? WHERE id = ? AND seats_left >= ?", (n, event_id, n)
    )
    db.commit()
    return cursor.rowcount
