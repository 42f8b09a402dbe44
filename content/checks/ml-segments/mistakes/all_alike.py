# fails: different
# hint: by_chance
import numpy as np
import pandas as pd

rows = np.repeat([[10, 12, 40], [60, 5, 90], [200, 2, 30], [30, 25, 250]], [120, 90, 80, 50], axis=0)
pd.DataFrame(rows, columns=["days", "orders", "basket"]).to_csv("segments/customers.csv", index=False)
