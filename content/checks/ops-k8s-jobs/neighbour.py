"""A farm counts animals by stable. Give one line with all heads together and the hay in tonnes.

The stables are dictionaries in a dictionary; dumps makes the line.
"""

import json

stables = {"north": {"cows": 12, "age": 4}, "south": {"cows": 30, "age": 2}}
hay_kilos = 4321
heads = 0
for stable in stables.values():
    heads += stable["cows"]
print(json.dumps({"heads": heads, "hay_t": float(f"{hay_kilos / 1000:.1f}")}))
