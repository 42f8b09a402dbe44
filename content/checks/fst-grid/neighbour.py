"""How many posters of 14 hand widths hang side by side on a wall?

As many as fit with a gap between them, and they share what is left.
"""

for wall in (16, 40, 66):
    posters = (wall + 1) // (14 + 1)
    width = (wall - (posters - 1)) / posters
    print(f"{wall}: {posters} of {width:.1f}")
