# fails: how_many
# hint: squares_add_up
import numpy as np


def components(X, n):
    return np.linalg.svd(X - X.mean(axis=0))[2][:n]


def needed(X, share):
    s = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    return int((s.cumsum() / s.sum() < share).sum()) + 1
