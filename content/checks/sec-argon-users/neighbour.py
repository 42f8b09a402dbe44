"""A club lets members in by name and word. Whoever is refused hears the same sentence, and hears it after the same work.

A guest without an entry is compared with a stand-in, so the doorman never answers faster for strangers.
"""

MEMBERS = {"ana": "blue moon", "ben": "old oak"}
STAND_IN = "nobody says this"


def door(name, word):
    expected = MEMBERS.get(name, STAND_IN)
    fits = sum(a == b for a, b in zip(expected, word)) == len(expected) == len(word)
    return "come in" if fits and name in MEMBERS else "not tonight"


print(door("ana", "blue moon"), "/", door("ben", "blue moon"), "/", door("eve", "blue moon"))
