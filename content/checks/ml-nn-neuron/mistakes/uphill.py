# fails: learns_and
# hint: more_steps
import numpy as np


def train(X, y):
    w, b = np.zeros(2), 0.0
    for _ in range(200):
        miss = 1 / (1 + np.exp(-(X @ w + b))) - y
        w += 0.1 * X.T @ miss
        b += 0.1 * miss.sum()
    return w, b


def predict(X, w, b):
    return np.round(1 / (1 + np.exp(-(X @ w + b)))).astype(int)
