# fails: errors
# hint: mean_square
import numpy as np


def fit_line(x, y):
    A = np.column_stack([x, np.ones(x.size)])
    return np.linalg.lstsq(A, y)[0]


x = np.linspace(0, 10, 100)
y = 3 * x + 2 + np.random.default_rng(42).normal(0, 1, 100)
slope, intercept = fit_line(x, y)
print(slope, intercept, ((y - slope * x - intercept) ** 2).sum(), ((y - y.mean()) ** 2).sum())
