"""A weather box sends a reading as JSON. Which of its values can't be true, and why? All of them are told at once.

Each value has a rule of its own. None of the rules ends the search.
"""


def doubts(reading):
    found = {}
    if type(reading.get("humidity")) not in (int, float):
        found["humidity"] = "is no number"
    elif reading["humidity"] > 100:
        found["humidity"] = "is more than everything"
    if reading.get("wind") not in ("N", "E", "S", "W"):
        found["wind"] = "comes from nowhere"
    return found


for reading in ({"humidity": 40, "wind": "N"}, {"humidity": 140}, {"humidity": "wet", "wind": "up"}):
    print(reading, doubts(reading))
