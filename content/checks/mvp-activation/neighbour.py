"""Do pupils who sleep eight hours pass more often? Compare both groups, and take the middle of all hours.

mean of True and False is a share; a group may be empty, so it is asked first.
"""

from statistics import mean, median

pupils = [(9, True), (8, True), (8, False), (6, False), (7, True)]
groups = {"slept": [], "awake": []}
for hours, passed in pupils:
    groups["slept" if hours >= 8 else "awake"].append(passed)
for name, results in groups.items():
    print(name, len(results), round(mean(results), 2) if results else "-")
print("middle:", median(hours for hours, _ in pupils))
