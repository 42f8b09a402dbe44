# fails: nearest
# hint: smallest_first
import numpy as np


def predict_one(x, X, y, k):
    distances = np.sqrt(((X - x) ** 2).sum(axis=1))
    return np.bincount(y[np.argsort(distances)[-k:]]).argmax()
