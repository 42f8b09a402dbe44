"""A sealed box keeps recipes, one a line, with the length of each in front as a seal. Read them, and stop at one that was touched.

Nothing after a broken seal is trusted, so the reading ends there.
"""

import io

box = io.StringIO("9:nut bread\n4:soup\n5:cakes and more\n3:pie\n")

for row in box:
    seal, _, recipe = row.rstrip("\n").partition(":")
    if int(seal) != len(recipe):
        print("this recipe was touched")
        break
    print(recipe)
