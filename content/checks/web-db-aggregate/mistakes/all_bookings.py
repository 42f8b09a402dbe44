# fails: sold
# hint: active_only
def event_numbers(db):
    return db.execute("""
        SELECT e.id, coalesce(sum(b.seats), 0), e.seats - coalesce(sum(b.seats), 0),
            e.price_cents * coalesce(sum(b.seats), 0)
        FROM events_event e LEFT JOIN events_booking b ON b.event_id = e.id
        GROUP BY e.id ORDER BY e.id
    """).fetchall()
