import numpy as np


def fit_line(x, y):
    """Give slope and intercept of the line with the least squared error."""
    A = np.column_stack([x, np.ones(len(x))])
    w = np.linalg.lstsq(A, y)[0]
    return w[0], w[1]


x = np.linspace(0, 10, 100)
y = 3 * x + 2 + np.random.default_rng(42).normal(0, 1, 100)
slope, intercept = fit_line(x, y)
predicted = slope * x + intercept

print("slope", slope)
print("intercept", intercept)
print("error of the line", np.mean((y - predicted) ** 2))
print("error of the mean", np.mean((y - y.mean()) ** 2))
