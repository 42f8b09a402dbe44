"""A bar for each fruit, drawn as rectangles of text.

Each bar has a place and a length, computed from where it begins and ends.
"""

fruits = [("apples & pears", 2, 7), ("plums", 0, 4)]
for name, begin, end in fruits:
    print(f"{name:>15} |{' ' * begin}{'#' * (end - begin)}")
