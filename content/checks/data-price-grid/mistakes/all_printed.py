# fails: thin_ones
# hint: below_thirty
import numpy as np


def grid(prices, discounts):
    return prices[:, None] * (1 - discounts)


def margins(prices, discounts):
    costs = 0.6 * prices[:, None]
    return (grid(prices, discounts) - costs) / grid(prices, discounts) * 100


prices = np.array([4.5, 12, 19.9, 35, 80])
discounts = np.array([0, 0.05, 0.10, 0.15])
print(margins(prices, discounts))
np.savetxt("out/price_grid.csv", grid(prices, discounts), fmt="%.2f", delimiter=",")
