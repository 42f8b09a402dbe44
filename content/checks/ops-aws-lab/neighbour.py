"""A library card comes as a dictionary. Print its number, its holder and its branch, with one blank between them.

What else the dictionary holds stays out, so the three keys are named.
"""

card = {"Number": "0417", "Holder": "R. Iyer", "Branch": "north", "Printed": {"day": "Tuesday", "page": 3}}
print(card["Number"], card["Holder"], card["Branch"])

wanted = ("Number", "Holder", "Branch")
print(*(card[name] for name in wanted))
