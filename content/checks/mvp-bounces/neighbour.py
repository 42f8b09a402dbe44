"""Doors that didn't open: locked ones are for the locksmith, jammed ones are tried twice more by hand.

The reason decides first, and only then the number of tries.
"""

doors = {"cellar": "locked", "attic": "jammed", "shed": "jammed"}
tried = {"attic": 2, "cellar": 5}
print("locksmith:", [door for door in doors if doors[door] == "locked"])
print("again:", [door for door, why in doors.items() if why == "jammed" and tried.get(door, 0) < 2])
