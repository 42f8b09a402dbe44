"""A ticket machine sold three kinds of tickets on four days. Which share of its day did each kind have?

The sums of the rows need a second axis, so that they stand in a column and fit every column of the table.
"""

import numpy as np

tickets = np.array([[20, 30, 50], [10, 10, 20], [5, 15, 5], [8, 0, 8]])
by_day = tickets.sum(axis=1, keepdims=True)
print(by_day.shape)
shares = tickets / by_day
print(shares)
print("each day adds up to 1:", np.allclose(shares.sum(axis=1), 1))
