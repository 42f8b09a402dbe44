# fails: parameters
# hint: weights_and_shifts
import numpy as np


def train(X, y):
    w, b = np.zeros(2), 0.0
    for _ in range(3000):
        miss = 1 / (1 + np.exp(-(X @ w + b))) - y
        w -= X.T @ miss / 4
        b -= miss.mean()
    return w, b


def predict(X, w, b):
    return (X @ w + b >= 0).astype(int)


def count_params(sizes):
    return sum(a * b for a, b in zip(sizes, sizes[1:]))
