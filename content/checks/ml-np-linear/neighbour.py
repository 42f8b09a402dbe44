"""A café sells tea and cake; three bills are known. What does each cost?

Each bill is a row of counts. A matrix of counts times the two prices gives the bills, so lstsq finds the prices.
"""

import numpy as np

counts = np.array([[2, 1], [1, 3], [4, 4]])
bills = np.array([9.0, 14.5, 26.0])
prices, *rest = np.linalg.lstsq(counts, bills)
print("tea", prices[0].round(2), "cake", prices[1].round(2))
print("largest miss:", np.abs(bills - counts @ prices).max().round(2))
