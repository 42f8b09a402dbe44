"""Two parcels go on a scale. Print what each weighs in grams, lined up at the right, and both together.

The weights come as kilos. A width after the colon makes the columns; without letters it counts characters.
"""

tea_kilos = 0.25
books_kilos = 12.4
tea = round(tea_kilos * 1000)
books = round(books_kilos * 1000)
print(f"{'tea':<8}|{tea:>9} g")
print(f"{'books':<8}|{books:>9} g")
print(f"{'both':<8}|{tea + books:>9} g")
