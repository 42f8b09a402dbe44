"""A cinema has 5 rows of 8 seats with a price for each. Make the two middle seats of the front row free, and list the dear seats.

A slice is a window on the same seats, so the change is seen in the whole hall. A mask gives a list of its own.
"""

import numpy as np

prices = np.full((5, 8), 9)
prices[3:] = 14
front_middle = prices[0, 3:5]
front_middle[:] = 0
print(prices[0])

dear = prices[prices >= 14]
dear += 100
print(len(dear), "dear seats, and the hall's highest price is still", prices.max())
