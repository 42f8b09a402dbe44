"""A hall notes its guests by weekday and show. Make a table of shows by days, and one row a cell again.

pivot_table adds up where a pair comes twice; stack turns the columns back into rows.
"""

import pandas as pd

guests = pd.DataFrame(
    {"day": ["Fri", "Fri", "Sat", "Sat", "Sat"], "show": ["early", "late", "early", "late", "late"], "guests": [40, 90, 70, 110, 15]}
)
table = guests.pivot_table("guests", "show", "day", aggfunc="sum")
print(table)
print("fullest day:", table.sum().idxmax())
print(table.stack().rename("guests").reset_index())
