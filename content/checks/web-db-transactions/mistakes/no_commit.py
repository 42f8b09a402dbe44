# fails: takes
# hint: that_event
def take(db, event_id, n):
    cursor = db.cursor()
    cursor.execute(
        "UPDATE events_event SET seats_left = seats_left - :n WHERE id = :id AND seats_left >= :n",
        {"n": n, "id": event_id},
    )
    return cursor.rowcount == 1
