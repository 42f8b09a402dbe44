"""Bicycles have a weight and a brand, and both have gaps. Fill and scale one, encode the other, in one object.

Each kind of column gets its own treatment. The object remembers what it learned, also for a new bicycle.
"""

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OrdinalEncoder

bikes = pd.DataFrame({"kg": [9.5, None, 14.0, 12.0], "brand": ["Aro", "Bex", None, "Aro"]})
both = make_column_transformer(
    (make_pipeline(SimpleImputer(), MinMaxScaler()), ["kg"]),
    (make_pipeline(SimpleImputer(strategy="constant", fill_value="?"), OrdinalEncoder()), ["brand"]),
)
print(both.fit_transform(bikes))
print(both.transform(pd.DataFrame({"kg": [None], "brand": ["Bex"]})))
