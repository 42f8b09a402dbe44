"""A library has a list of loans and a list of books. Which loans are of books that the list doesn't know?

A left join keeps every loan. The column that indicator adds says left_only where no book was found.
"""

import pandas as pd

loans = pd.DataFrame({"reader": ["Ivo", "Lea", "Ivo"], "isbn": [11, 12, 99]})
books = pd.DataFrame({"isbn": [11, 12, 13], "title": ["Emma", "Kim", "She"]})
both = pd.merge(loans, books, how="left", on="isbn", validate="m:1", indicator="found_in")
print(both)
print("without a book:", (both.found_in == "left_only").sum())
