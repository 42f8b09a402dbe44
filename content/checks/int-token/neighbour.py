"""A season ticket is bought anew when fewer than two days are left."""

ends = 0
for day in (1, 20, 29, 31):
    if ends - day < 2:
        ends = day + 30
        print("day", day, "new ticket until", ends)
