"""A printer sells paper in packs of 250 sheets. How many packs does a book of so many pages need, at 8 euros each?

A pack that is begun has to be bought whole; ceil rounds up.
"""

from math import ceil

for pages in (250, 251, 990):
    packs = ceil(pages / 250)
    print(f"{pages} pages: {packs} packs, {packs * 8} euros")
