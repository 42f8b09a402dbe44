# fails: learns_and
# hint: more_steps
import numpy as np


def train(X, y):
    w, b = np.zeros(2), 0.0
    for _ in range(2000):
        miss = 1 / (1 + np.exp(-(X @ w))) - y
        w -= X.T @ miss / len(y)
    return w, b


def predict(X, w, b):
    return (X @ w + b >= 0).astype(int)


def count_params(sizes):
    return sum(a * b + b for a, b in zip(sizes, sizes[1:]))
