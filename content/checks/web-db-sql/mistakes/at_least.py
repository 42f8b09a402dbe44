# fails: busy
# hint: having
JOINED = "FROM events_event e JOIN events_venue v ON v.id = e.venue_id"


def events_with_venues(db):
    return db.execute(f"SELECT e.title, v.name {JOINED} ORDER BY e.title").fetchall()


def events_per_city(db):
    return db.execute(f"SELECT v.city, count(e.id) {JOINED} GROUP BY v.city").fetchall()


def empty_venues(db):
    return db.execute(
        "SELECT v.name FROM events_venue v LEFT JOIN events_event e ON v.id = e.venue_id WHERE e.id IS NULL"
    ).fetchall()


def busy_cities(db, more_than):
    return db.execute(f"SELECT v.city {JOINED} GROUP BY v.city HAVING count(*) >= ?", (more_than,)).fetchall()
