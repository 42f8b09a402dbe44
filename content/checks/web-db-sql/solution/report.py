def events_with_venues(db):
    """Give each event's title with the name of its venue."""
    return db.execute("""
        SELECT e.title, v.name
        FROM events_event AS e JOIN events_venue AS v ON v.id = e.venue_id
        ORDER BY e.title
    """).fetchall()


def events_per_city(db):
    """Give each city with its number of events."""
    return db.execute("""
        SELECT v.city, count(*)
        FROM events_event AS e JOIN events_venue AS v ON v.id = e.venue_id
        GROUP BY v.city
    """).fetchall()


def empty_venues(db):
    """Give the names of venues without an event."""
    rows = db.execute("""
        SELECT v.name
        FROM events_venue AS v LEFT JOIN events_event AS e ON e.venue_id = v.id
        WHERE e.id IS NULL
    """)
    return [name for (name,) in rows]


def busy_cities(db, more_than):
    """Give the cities with more than so many events."""
    rows = db.execute("""
        SELECT v.city
        FROM events_event AS e JOIN events_venue AS v ON v.id = e.venue_id
        GROUP BY v.city
        HAVING count(*) > ?
    """, (more_than,))
    return [city for (city,) in rows]
