# fails: passed_forward
# hint: tanh_then_sigmoid
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(X, W1, b1, W2, b2):
    return sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2)


def gradients(X, y, W1, b1, W2, b2):
    return W1, b1, W2, b2
