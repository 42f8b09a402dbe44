"""A tea house collects orders in a file. Orders for no cups are jokes and are left out.

Appending keeps the earlier rows; the writer takes care of awkward names.
"""

import csv
import io

book = io.StringIO()
for guest, tea, cups in [("Ida", "mint", 2), ("Joker", "gold", 0), ('Per "P"', "black, strong", 1)]:
    if cups < 1:
        continue
    csv.writer(book, lineterminator="\n").writerow([guest, tea, cups])
print(book.getvalue())
