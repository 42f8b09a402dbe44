"""A library notes every loan. On which weekday is it never open, and how many visits were there in all?

One visit may have several loans, so each visit counts once. The day that is asked for and missing is the closed one.
"""

loans = [("v1", "Mon"), ("v1", "Mon"), ("v2", "Tue"), ("v3", "Thu"), ("v4", "Fri"), ("v4", "Fri")]
visits = dict(loans)
print(len(visits), "visits")

for day in ("Mon", "Tue", "Wed", "Thu", "Fri"):
    if day not in visits.values():
        print(day, "is the closed day")
