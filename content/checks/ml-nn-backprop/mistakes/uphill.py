# fails: xor_learned
# hint: downhill
import numpy as np


def forward(X, W1, b1, W2, b2):
    return 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))


def gradients(X, y, W1, b1, W2, b2):
    hidden = np.tanh(X @ W1 + b1)
    outer = (forward(X, W1, b1, W2, b2) - y) / len(X)
    inner = (outer @ W2.T) * (1 - hidden**2)
    return X.T @ inner, inner.sum(axis=0), hidden.T @ outer, outer.sum(axis=0)


X, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(1)
weights = [rng.normal(size=(2, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1)]
for _ in range(50):
    for weight, step in zip(weights, gradients(X, y, *weights)):
        weight += 0.5 * step
print(forward(X, *weights))
