# fails: left
# hint: seats_once
def event_numbers(db):
    return db.execute("""
        SELECT e.id, coalesce(sum(b.seats), 0), sum(e.seats) - coalesce(sum(b.seats), 0),
            e.price_cents * coalesce(sum(b.seats), 0)
        FROM events_event e LEFT JOIN events_booking b ON b.event_id = e.id AND b.status = 'active'
        GROUP BY e.id ORDER BY e.id
    """).fetchall()
