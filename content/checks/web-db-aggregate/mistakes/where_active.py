# fails: every_event
# hint: keep_all
def event_numbers(db):
    return db.execute("""
        SELECT e.id, sum(b.seats), e.seats - sum(b.seats), e.price_cents * sum(b.seats)
        FROM events_event e LEFT JOIN events_booking b ON b.event_id = e.id
        WHERE b.status = 'active' GROUP BY e.id ORDER BY e.id
    """).fetchall()
