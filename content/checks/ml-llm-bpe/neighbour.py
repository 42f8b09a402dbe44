"""Which two guests sit side by side most often?

Each evening's seating is a list; neighbours are counted, weighted by the number of evenings.
"""

from collections import Counter

seatings = {("Ada", "Bo", "Cy"): 3, ("Bo", "Cy"): 4, ("Cy", "Ada", "Bo"): 2}
together = Counter()
for seats, evenings in seatings.items():
    for place in range(len(seats) - 1):
        together[seats[place : place + 2]] += evenings
print(together.most_common(1))
