# fails: the_last
# hint: enough_left
def take(db, event_id, n):
    with db:
        done = db.execute(
            "UPDATE events_event SET seats_left = seats_left - ? WHERE id = ? AND seats_left > ?", (n, event_id, n)
        )
    return done.rowcount > 0
