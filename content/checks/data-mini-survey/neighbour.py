"""Visitors typed their town in several ways, and some typed a parcel weight that can't be. Which weight is typical?

One spelling for each town comes first, then the impossible weights become holes, and only then is anything counted.
"""

import pandas as pd

parcels = pd.DataFrame({"town": ["Wien", "Vienna", "Graz", "wien", "Graz"], "kilos": [2.5, 900, 1.5, 3.5, 2]})
parcels["town"] = parcels.town.str.capitalize().map({"Wien": "Vienna", "Vienna": "Vienna", "Graz": "Graz"})
parcels.kilos = parcels.kilos.mask(parcels.kilos.gt(50))
print(parcels.kilos.isnull().sum(), "weight is missing")
print(parcels.groupby("town").kilos.agg(["median", "count"]))
