# fails: exact_line
# hint: ones
import numpy as np


def fit_line(x, y):
    slope = (x * y).sum() / (x * x).sum()
    return slope, 0


x = np.linspace(0, 10, 100)
y = 3 * x + 2 + np.random.default_rng(42).normal(0, 1, 100)
print(fit_line(x, y))
