"""A cloakroom looks at a ticket and names all that is wrong with it.

Number and colour are looked at one by one, and both may be wrong.
"""

for ticket in ({"number": 12, "colour": "red"}, {"number": -3, "colour": "pink"}):
    wrong = {}
    if ticket["number"] < 1:
        wrong["number"] = "from 1"
    if ticket["colour"] not in ("red", "blue"):
        wrong["colour"] = "unknown"
    print(wrong or "here is your coat")
