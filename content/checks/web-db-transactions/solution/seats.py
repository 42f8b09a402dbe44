def take(db, event_id, n):
    """Take seats if there are enough, in one statement."""
    cursor = db.execute(
        "UPDATE events_event SET seats_left = seats_left - ? WHERE id = ? AND seats_left >= ?", (n, event_id, n)
    )
    db.commit()
    return cursor.rowcount == 1
