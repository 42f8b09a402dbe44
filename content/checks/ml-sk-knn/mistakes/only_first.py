# fails: majority
# hint: all_votes
import numpy as np


def predict_one(x, X, y, k):
    distances = np.sqrt(((X - x) ** 2).sum(axis=1))
    return y[np.argsort(distances)[:k]][0]
