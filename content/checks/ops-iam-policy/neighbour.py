"""A club's keys open doors. Which members have a key for all doors, or for all doors of a house?

A key list may be a single text; one helper makes a list of both.
"""

keys = {"Ida": "house1/door3", "Per": ["house1/*", "house2/door1"], "Eva": ["cellar", "*"]}


def many(thing):
    return [thing] if isinstance(thing, str) else list(thing)


for member, opens in keys.items():
    wide = [key for key in many(opens) if key == "*" or key.split("/")[-1] == "*"]
    print(member, "has" if wide else "has no", "wide key", *wide)
