# fails: empty
# hint: left_keeps
JOINED = "FROM events_event e JOIN events_venue v ON v.id = e.venue_id"


def events_with_venues(db):
    return db.execute(f"SELECT e.title, v.name {JOINED} ORDER BY e.title").fetchall()


def events_per_city(db):
    return db.execute(f"SELECT v.city, count(e.id) {JOINED} GROUP BY v.city").fetchall()


def empty_venues(db):
    return db.execute(f"SELECT v.name {JOINED} GROUP BY v.id HAVING count(e.id) = 0").fetchall()
