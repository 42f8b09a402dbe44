"""Compare two guest lists: who came, who left?"""

before, after = {"Ana", "Ben"}, {"Ben", "Cleo"}
for guest in sorted(before ^ after):
    print("joined" if guest in after else "left", guest)
