"""A weather service warns of storms by town and day. How many storms were foreseen, and how many warnings came to nothing?

A storm is foreseen if any warning fits it. A warning is idle if no storm fits it.
"""

storms = [("Oslo", 3), ("Rome", 8), ("Lima", 5)]
warnings = [("Oslo", 2), ("Oslo", 3), ("Rome", 20)]


def fits(storm, warning):
    return storm[0] == warning[0] and abs(storm[1] - warning[1]) < 2


foreseen = [storm for storm in storms if any(fits(storm, one) for one in warnings)]
idle = [one for one in warnings if not any(fits(storm, one) for storm in storms)]
print(len(foreseen), "of", len(storms), "foreseen;", len(idle), "warnings for nothing")
