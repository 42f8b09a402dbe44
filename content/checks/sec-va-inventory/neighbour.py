"""A zoo counts its animals in the evening. Who is missing, who has come, and who sits in another house than planned?

Both lists become dictionaries from name to house, and every name in either of them is looked at once.
"""

plan = {"Kiki": "birds", "Leo": "cats", "Otto": "pond"}
evening = {"Kiki": "birds", "Otto": "birds", "Rosa": "pond"}

for name in sorted({*plan, *evening}):
    if name not in evening:
        print(name, "is missing")
    elif plan.get(name) != evening[name]:
        print(name, "is in", evening[name], "and should be in", plan.get(name, "none"))
