"""A gardener's helper sets the hours of one lamp in a plan, says whether that was a change, and can do it dry.

First compare, then write; a dry run tells the same and writes nothing.
"""

plan = {"lamp1": 8, "lamp2": 6}


def set_hours(lamp, hours, dry=False):
    missing = object()
    differs = plan.get(lamp, missing) != hours
    if differs and not dry:
        plan[lamp] = hours
    return {"lamp": lamp, "changed": differs}


print(set_hours("lamp2", 9, dry=True), plan)
print(set_hours("lamp2", 9), plan)
print(set_hours("lamp2", 9), plan)
