import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(X, W1, b1, W2, b2):
    """Give the output for each row."""
    return sigmoid(np.tanh(X @ W1 + b1) @ W2 + b2)


def gradients(X, y, W1, b1, W2, b2):
    """Give the slopes of the mean log loss."""
    hidden = np.tanh(X @ W1 + b1)
    outer = (forward(X, W1, b1, W2, b2) - y) / len(X)
    inner = outer @ W2.T * (1 - hidden**2)
    return X.T @ inner, inner.sum(axis=0), hidden.T @ outer, outer.sum(axis=0)


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # free: with 2 for 1 it is learned as well
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(1)  # free: other weights learn as well
weights = [rng.normal(size=(2, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1)]  # free: other sizes learn as well
for _ in range(5000):  # free: one step more hardly matters
    weights = [one - 0.5 * step for one, step in zip(weights, gradients(X, y, *weights))]  # free: other rates learn as well
print(forward(X, *weights).ravel())
