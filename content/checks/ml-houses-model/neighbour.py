"""A chef notes guests, tables and the way to the market. Add how full a table is and how far the market lies as the crow flies.

New columns come from the old ones alone. The notes themselves stay as they were.
"""

import numpy as np
import pandas as pd

notes = pd.DataFrame({"guests": [40, 66], "tables": [20, 22], "east": [3.0, 0.0], "north": [4.0, 1.5]})
richer = notes.copy()
richer["at_a_table"] = notes.guests.div(notes.tables)
richer["to_market"] = np.linalg.norm(notes[["east", "north"]], axis=1)
print(richer)
print(list(notes))
