"""An oven takes a temperature as typed: 50 to 250 degrees, and 180 when nothing sensible was typed.

Reading and bounding are two steps. What is too hot becomes the hottest that the oven can do.
"""


def degrees(typed):
    if not typed.strip().isdecimal():
        return 180
    wished = int(typed)
    if wished > 250:
        return 250
    return wished if wished > 50 else 50


for typed in ("200", "900", "7", "hot", ""):
    print(repr(typed), "->", degrees(typed))
