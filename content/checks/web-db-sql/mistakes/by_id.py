# fails: joined
# hint: by_title
def events_with_venues(db):
    return db.execute(
        "SELECT e.title, v.name FROM events_event e JOIN events_venue v ON v.id = e.venue_id ORDER BY e.id"
    ).fetchall()
