"""A delivery is priced by a code such as D:far/W:heavy/T:night. The night has a surcharge of a tenth, and all is rounded up to 50 cents.

Each letter has a table of its own. The parts are added first, and the rounding comes last.
"""

from math import ceil

CENTS = {"D": {"near": 300, "far": 720}, "W": {"light": 0, "heavy": 410}}


def price(code):
    parts = dict(piece.split(":") for piece in code.split("/"))
    cents = sum(table[parts[letter]] for letter, table in CENTS.items())
    if parts["T"] == "night":
        cents = cents * 11 / 10
    return ceil(cents / 50) * 50


print(price("D:far/W:heavy/T:night"), price("D:near/W:light/T:day"))
