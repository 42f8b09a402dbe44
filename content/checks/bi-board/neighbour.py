"""Bars in the terminal: the tallest tree has twenty signs."""

trees = {"oak": 24, "fir": 36, "ash": 18}
for name, height in sorted(trees.items()):
    print(f"{name:4}{'#' * round(20 * height / max(trees.values()))} {height} m")
