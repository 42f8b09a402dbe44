"""A guest book lists who came. How many entries are there, and how many different people?

Two entries of one person are two entries and one person; a set forgets the second one.
"""

entries = ["Nora", "Li", "Nora", "Omar", "Li", "Nora"]
torn_out = []

print(len(torn_out), "entries on the torn page")
print(len(entries), "entries,", len(set(entries)), "people")
