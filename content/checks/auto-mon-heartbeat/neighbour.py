"""Which shelves of a shop need filling, and which were filled or emptied since yesterday?

The list of wanted amounts rules; a shelf that nobody has counted is empty.
"""

wanted = {"rice": 10, "tea": 5, "salt": 2}
counted = {"rice": 12, "tea": 1}
yesterday = {"rice": "low", "tea": "low", "salt": "full"}

today = {}
for shelf, least in wanted.items():
    today[shelf] = "full" if counted.get(shelf, 0) >= least else "low"
print(today)
print([shelf for shelf in today if today[shelf] != yesterday[shelf]])
