# fails: margin
# hint: of_what
import numpy as np


def grid(prices, discounts):
    return prices[:, None] * (1 - discounts)


def margins(prices, discounts):
    costs = 0.6 * prices[:, None]
    return (grid(prices, discounts) - costs) / costs * 100


prices = np.array([4.5, 12, 19.9, 35, 80])
discounts = np.array([0, 0.05, 0.10, 0.15])
np.savetxt("out/price_grid.csv", grid(prices, discounts), fmt="%.2f", delimiter=",")
