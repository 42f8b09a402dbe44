"""A museum gives each painting a number on the wall. Make the addresses, and find the painting that an address means.

One pattern is written once. Making an address fills it in, and reading one takes the number out again.
"""

import re

PAINTINGS = {12: "The Kiss", 40: "Nighthawks"}
PATTERN = "/wall/{}"


def address(number):
    return PATTERN.format(number)


for number, name in PAINTINGS.items():
    print(name, "hangs at", address(number))

for asked in ("/wall/40", "/wall/41", "/wall/left"):
    found = re.fullmatch(PATTERN.format(r"(\d+)"), asked)
    print(asked, "->", PAINTINGS.get(int(found[1]), "nobody knows it") if found else "no such page")
