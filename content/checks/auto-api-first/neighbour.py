"""A race gives runners, times and shirt numbers in three columns. Print one line for each runner.

zip takes the first of each, then the second of each; with strict it refuses columns that don't fit.
"""

race = {"unit": "min", "who": ["Ida", "Per"], "time": [41.2, 39.9], "shirt": [17, 4]}
columns = [race[name] for name in ("shirt", "who", "time")]
for shirt, who, time in zip(*columns, strict=True):
    print(f"#{shirt:<3} {who}  {time}", race["unit"])
try:
    print(list(zip("ab", "abc", strict=True)))
except ValueError as error:
    print("refused:", error)
