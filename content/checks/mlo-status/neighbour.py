"""A gardener's list with thirsty plants first.

A tuple sorts by its first part, then by the second.
"""

plants = [("fern", 9), ("cactus", 9), ("basil", 2)]
rows = sorted((0 if days > 7 else 1, name) for name, days in plants)
for place, name in rows:
    print(["water now", "fine"][place], name)
print(sum(place == 0 for place, _ in rows), "of", len(rows), "are thirsty")
