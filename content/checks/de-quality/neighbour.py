"""Which seats were sold twice?"""

seats = ["A1", "A2", "A1", None]
print([place for place, seat in enumerate(seats) if seat and seats.count(seat) > 1])
