"""A printer makes 4,000 cards, 25 on a sheet. How many sheets is that, and how many plates for 3 inks and 2 sides?

The sheets are counted by a division that leaves nothing over.
"""

cards, on_a_sheet = 4000, 25
sheets, left = divmod(cards, on_a_sheet)
print(sheets, "sheets and", left, "cards left")
inks, sides, spare = 3, 2, 1
print((inks + spare) * sides, "plates")
