"""A new parcel gets all stamps, and the post office takes some away. Which ones are left, and may a neighbour open it?

Taking bits away is done with & and ~, and a mode is shown in base eight.
"""

begin = 0o777
for mask in (0o027, 0o077):
    left = begin & ~mask
    print(oct(left), "others may open" if left & 0o004 else "others may not")
