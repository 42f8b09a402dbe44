"""Three runners ran four laps. Give each runner's laps in percent of their own slowest lap.

The slowest lap of a row needs axis 1, and keepdims makes a column of it that divides every lap of the row.
"""

import numpy as np

rng = np.random.default_rng(7)
laps = rng.integers(60, 90, size=(3, 4))
print(laps)
slowest = np.max(laps, axis=1, keepdims=True)
print(np.round(100 * laps / slowest, 1))
print("laps under 70 seconds:", np.count_nonzero(laps < 70))
