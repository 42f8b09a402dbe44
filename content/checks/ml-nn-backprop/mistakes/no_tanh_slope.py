# fails: inner_shifts
# hint: through_tanh
import numpy as np


def forward(X, W1, b1, W2, b2):
    return 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))


def gradients(X, y, W1, b1, W2, b2):
    hidden = np.tanh(X @ W1 + b1)
    outer = (forward(X, W1, b1, W2, b2) - y) / len(X)
    inner = outer @ W2.T
    return X.T @ inner, inner.sum(axis=0), hidden.T @ outer, outer.sum(axis=0)
