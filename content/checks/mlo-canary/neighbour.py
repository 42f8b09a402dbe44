"""A canteen tries a new soup at few tables and looks at the plates.

The same table is always asked, as its number decides.
"""

tables = range(1, 13)
asked = [table for table in tables if table * 7 % 12 < 3]
left_over = {"old": 4 / 40, "new": 1 / 10}
print("asked:", asked)
print("more tables" if left_over["new"] <= left_over["old"] + 0.05 else "back to the old soup")
