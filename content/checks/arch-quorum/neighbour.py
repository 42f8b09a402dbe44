"""Three wall calendars in one house; which one is right about Friday?

Each note carries the number of its change, and the highest number wins.
"""

kitchen = {"Friday": (3, "dentist")}
hall = {"Friday": (5, "concert"), "Sunday": (1, "rest")}
office = {}
notes = [calendar["Friday"] for calendar in (kitchen, hall, office) if "Friday" in calendar]
print(sorted(notes)[-1])
