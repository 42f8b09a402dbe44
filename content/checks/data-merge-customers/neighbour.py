"""Give each parcel the town of its post code, and see which post codes are unknown.

The parcels are kept, whether their code is known or not, and no code may be listed twice.
"""

import pandas as pd

parcels = pd.DataFrame({"parcel": ["a", "b", "c"], "code": [1010, 4020, 7777]})
towns = pd.DataFrame({"code": [1010, 4020], "town": ["Vienna", "Linz"]})

placed = pd.merge(parcels, towns, how="left", validate="m:1", indicator="found")
print(placed)
print("unknown codes:", placed.loc[placed.town.isna(), "code"].tolist())
