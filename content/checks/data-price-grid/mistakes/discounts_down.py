# fails: shape
# hint: column_first
import numpy as np


def grid(prices, discounts):
    return prices * (1 - discounts[:, None])


prices = np.array([4.5, 12, 19.9, 35, 80])
discounts = np.array([0, 0.05, 0.10, 0.15])
np.savetxt("out/price_grid.csv", grid(prices, discounts), fmt="%.2f", delimiter=",")
