"""A caretaker's evening round has four stops. If a door is stuck it's written down, and the round goes on.

Every stop is tried by itself. The report has an entry for each, whatever happened there.
"""


def attic():
    raise PermissionError("the door is stuck")


STOPS = {"hall": lambda: "light off", "attic": attic, "cellar": lambda: "dry", "gate": lambda: "locked"}
report = {}
for place, look in STOPS.items():
    try:
        report[place] = look()
    except OSError as trouble:
        report[place] = f"problem: {trouble}"
print(report)
