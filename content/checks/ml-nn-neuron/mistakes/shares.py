# fails: predicted
# hint: half
import numpy as np


def train(X, y):
    w, b = np.zeros(2), 0.0
    for _ in range(3000):
        miss = 1 / (1 + np.exp(-(X @ w + b))) - y
        w -= X.T @ miss / 4
        b -= miss.mean()
    return w, b


def predict(X, w, b):
    return (X @ w >= 0.5).astype(int)
