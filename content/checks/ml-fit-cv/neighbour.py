"""How well does the mean of some runners' times predict the others? Leave each third out once, and see how much the answer moves.

KFold hands out row numbers. Each row is left out exactly once, and the spread of the three misses says how sure you may be.
"""

import numpy as np
from sklearn.model_selection import KFold

minutes = np.array([42, 38, 55, 47, 61, 40, 44, 52, 39])
misses = []
for known, left_out in KFold(n_splits=3).split(minutes):
    misses.append(np.abs(minutes[left_out] - minutes[known].mean()).mean())
print(np.round(misses, 1))
print("from", min(misses).round(1), "to", max(misses).round(1))
