"""Homing pigeons are seen at kilometre stones of a road. Which bird was seen twice although it can't have flown so fast?

The sightings are sorted by bird and hour, so two that belong together stand side by side.
"""

seen = [("Ada", 10, 0), ("Bob", 9, 500), ("Ada", 11, 60), ("Bob", 10, 380), ("Ada", 11, 300)]
seen.sort()
for (bird, hour, stone), (other, later, further) in zip(seen, seen[1:], strict=False):
    km = abs(further - stone)
    if bird == other and km > 90 * (later - hour):
        print(bird, "can't have flown", km, "km between", hour, "and", later)
