# fails: exact_line
# hint: both_returned
import numpy as np


def fit_line(x, y):
    A = x.reshape(-1, 1)
    return np.linalg.lstsq(A, y)[0]


x = np.linspace(0, 10, 100)
y = 3 * x + 2 + np.random.default_rng(42).normal(0, 1, 100)
print(fit_line(x, y))
