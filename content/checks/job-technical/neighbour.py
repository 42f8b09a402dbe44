"""A cinema has bookings by rows, from seat to seat. Say how many seats are taken, however the bookings overlap.

In order of their first seat, each booking adds only what reaches beyond the last one.
"""

bookings = [(5, 9), (1, 3), (8, 12), (2, 3)]

taken = reach = 0
for first, last in sorted(bookings):
    fresh = max(0, last - max(first - 1, reach))
    taken += fresh
    reach = max(reach, last)
    print((first, last), "adds", fresh)
print(taken, "seats are taken")
