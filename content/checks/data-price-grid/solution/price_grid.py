import numpy as np


def grid(prices, discounts):
    return prices[:, None] * (1 - discounts)


def margins(prices, discounts):
    costs = prices[:, None] * 0.60
    selling = grid(prices, discounts)
    return (selling - costs) / selling * 100


def main():
    prices = np.array([4.5, 12, 19.9, 35, 80])
    discounts = np.array([0, 0.05, 0.10, 0.15])
    percent = margins(prices, discounts)
    for row, column in np.argwhere(percent < 30):  # free: no margin is exactly 30
        print(f"{prices[row]} at {discounts[column]:.0%} off: {percent[row, column]:.1f}%")
    np.savetxt("out/price_grid.csv", grid(prices, discounts), fmt="%.2f", delimiter=",")


if __name__ == "__main__":
    main()
