"""An orchestra of 60 rehearses a new song with 4 singers. How many people practise if the orchestra already knows it?

Everybody has a mark that says whether they still have to learn; the ones with the mark are counted.
"""

people = [{"name": f"player {number}", "learns": False, "pages": 12} for number in range(60)]
people += [{"name": f"singer {number}", "learns": True, "pages": 3} for number in range(4)]
print("pages to learn:", sum(one["pages"] for one in people if one["learns"]))
for one in people:
    one["learns"] = True
print("if all have to:", sum(one["pages"] for one in people if one["learns"]))
