"""A parcel holds 12 eggs and a crate holds 20 parcels. How many crates, parcels and single eggs are 1000 eggs?

A crate holds 240 eggs, so // counts the crates and % gives the eggs that are left over for parcels.
"""

eggs = 1000
crates = eggs // 240
left = eggs % 240
parcels = left // 12
print("crates:", crates)
print("parcels:", parcels)
print("eggs:", left % 12)
