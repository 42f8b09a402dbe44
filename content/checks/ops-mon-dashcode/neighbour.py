"""Hang pictures on a wall, three in a row, each 40 wide and 30 high with a gap of 5. Where does each one go?

The number of a picture gives its row and its column.
"""

import json

names = ["sea", "cat", "moon", "tree"]
wall = []
for number, name in enumerate(names):
    row, column = number // 3, number % 3
    wall.append({"name": name, "left": column * (40 + 5), "top": row * (30 + 5)})
print(json.dumps(wall, indent=1))
