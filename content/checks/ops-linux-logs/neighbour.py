"""A ferry notes day, boat and cars. Which boats carry most, how many cars on each day, and which trip was the fullest?

Counters add up as well: update with a number of cars instead of one.
"""

from collections import Counter

notes = ["mon red 12", "mon blue 30", "tue red 25", "tue blue 4"]
by_boat, by_day, fullest = Counter(), Counter(), ("", 0)
for note in notes:
    day, boat, cars = note.split()
    by_boat[boat] += int(cars)
    by_day[day] += int(cars)
    fullest = max(fullest, (note, int(cars)), key=lambda trip: trip[1])
print(by_boat.most_common(), dict(by_day), fullest[0])
