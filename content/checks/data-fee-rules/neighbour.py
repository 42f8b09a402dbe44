"""A cinema charges by age and by seat. Find all prices at once: children, pensioners, everybody else, and 3 more in a box.

The first condition that holds decides the price; the seat adds to it.
"""

import numpy as np
import pandas as pd

guests = pd.DataFrame({"age": [7, 41, 70], "seat": ["row", "box", "box"]})
by_age = np.select([guests.age < 14, guests.age > 64], ["child", "senior"], "adult")
prices = pd.Series(by_age).map({"child": 6, "senior": 9, "adult": 12})
print(prices.where(guests.seat == "row", prices + 3))
