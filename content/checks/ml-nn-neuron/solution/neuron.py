import matplotlib.pyplot as plt
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(X, y, steps=2000, rate=1.0):  # free: steps and rate are yours
    """Train one neuron by gradient descent with log loss."""
    w, b = np.zeros(X.shape[1]), 0.0  # free: it may start anywhere
    for _ in range(steps):
        miss = sigmoid(X @ w + b) - y
        w -= rate * X.T @ miss / len(y)  # free: how large a step is is yours
        b -= rate * miss.mean()  # free: how large a step is is yours
    return w, b


def predict(X, w, b):
    return (sigmoid(X @ w + b) >= 0.5).astype(int)  # free: exactly a half may go either way


def count_params(sizes):
    """Count weights and shifts of dense layers."""
    return sum(before * after + after for before, after in zip(sizes, sizes[1:]))


def main():
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # free: tables and plots are for your eyes
    for name, y in {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}.items():  # free: tables and plots are for your eyes
        w, b = train(X, np.array(y))
        print(name, predict(X, w, b))
        plt.figure()  # free: tables and plots are for your eyes
        plt.scatter(*X.T, c=y)  # free: tables and plots are for your eyes
        plt.plot([-1, 2], [(w[0] - b) / w[1], (-2 * w[0] - b) / w[1]])  # free: tables and plots are for your eyes
        plt.savefig(f"{name}.png")  # free: tables and plots are for your eyes


if __name__ == "__main__":
    main()
