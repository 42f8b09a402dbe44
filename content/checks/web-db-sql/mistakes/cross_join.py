# fails: joined
# hint: join_on
def events_with_venues(db):
    return db.execute("SELECT title, name FROM events_event, events_venue ORDER BY title").fetchall()
