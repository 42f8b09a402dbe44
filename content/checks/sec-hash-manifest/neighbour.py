"""A cook compares the pantry with last week's list. Say what is gone, what is there for the first time, and what has another amount.

Two dictionaries are compared by their keys first and by their values after that.
"""

last_week = {"rice": 3, "salt": 1, "beans": 4}
today = {"rice": 2, "salt": 1, "honey": 1}

for food in last_week.keys() - today.keys():
    print("gone:", food)
for food in today.keys() - last_week.keys():
    print("first time:", food)
for food in last_week.keys() & today.keys():
    if last_week[food] != today[food]:
        print("other amount:", food)
