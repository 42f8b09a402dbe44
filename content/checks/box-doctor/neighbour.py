"""Say of a few files whether they are there, missing ones first, each group from A to Z.

The answer for a file is a size or None. Sorting finished lines works, because the signs at their beginning decide first.
"""

sizes = {"b.txt": 120, "a.txt": None, "c.txt": 7, "d.txt": None}
lines = []
for name, size in sizes.items():
    lines.append(f"! {name}" if size is None else f"= {name} {size} bytes")
print("\n".join(sorted(lines)))
