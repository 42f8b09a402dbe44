"""A bus company knows from which line number on a bus has a ramp, heating and a bike rack. From which number on is everything there?

Each wish names where it's first fulfilled. The latest of these is the answer, and numbers are compared as numbers.
"""

wishes = {"ramp": ["12", "9"], "heating": ["10"], "bike rack": ["7", "30"]}

first = {wish: sorted(lines, key=int)[0] for wish, lines in wishes.items()}
print(first)
print("everything from line", sorted(first.values(), key=int)[-1])
