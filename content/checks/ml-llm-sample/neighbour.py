"""A raffle in which people hold different numbers of tickets.

Ticket numbers run on from person to person, so each draw falls into somebody's range.
"""

tickets = {"Ann": 3, "Ben": 1, "Cleo": 6}
for drawn in (0, 2, 3, 4, 9):
    left = drawn
    for name, count in tickets.items():
        if left < count:
            break
        left -= count
    print(drawn, name)
