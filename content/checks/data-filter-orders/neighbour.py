"""Which houses have a garden and at least four rooms, and which of two streets are they in?

Each condition gives True or False for every row; & joins two of them, and each stands in brackets.
"""

import pandas as pd

houses = pd.DataFrame({"street": ["Elm", "Oak", "Ash"], "rooms": [4, 3, 6], "garden": [True, True, False]})
roomy = houses[(houses.rooms > 3) & houses.garden]
print(roomy)

either = houses[(houses.street == "Oak") | (houses.street == "Ash")]
print(either)
print(houses.sort_values("rooms").tail(1))
