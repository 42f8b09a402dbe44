"""A farmer puts a straight fence between sheep and goats, as far from both as can be. Which animals does the fence depend on?

Only the animals nearest to the fence hold it in place; the others may walk about.
"""

sheep, goats = [1.0, 2.5, 4.0], [7.0, 9.5, 12.0]
fence = (max(sheep) + min(goats)) / 2
free = min(goats) - fence
print("fence at", fence, "with", free, "free on both sides")
for kind, herd in (("sheep", sheep), ("goat", goats)):
    for place in herd:
        if abs(place - fence) == free:
            print(kind, "at", place, "holds it")
