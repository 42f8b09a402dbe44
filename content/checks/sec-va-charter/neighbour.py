"""A sailing club writes down who may take which boat, and in which months. Say yes only if everything fits.

All questions have to be answered well. One no is enough to stay ashore.
"""

rules = {"boats": ["Gull", "Heron"], "members": ["Ana", "Ben"], "barred": ["Ben"], "months": range(5, 10)}


def may_sail(boat, member, month):
    known = boat in rules["boats"] and member in rules["members"]
    return known and member not in rules["barred"] and month in rules["months"]


print(may_sail("Gull", "Ana", 5), may_sail("Gull", "Ben", 6), may_sail("Raven", "Ana", 6), may_sail("Heron", "Ana", 12))
