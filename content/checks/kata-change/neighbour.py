"""A table of results: most points first, equal ones by name."""

points = {"Kai": 7, "Ana": 9, "Ben": 7}
for name, score in sorted(points.items(), key=lambda row: (-row[1], row[0])):
    print(name, score)
