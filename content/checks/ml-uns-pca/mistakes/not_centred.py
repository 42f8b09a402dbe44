# fails: first
# hint: centred
import numpy as np


def components(X, n):
    return np.linalg.svd(X)[2][:n]


def needed(X, share):
    s = np.linalg.svd(X, compute_uv=False) ** 2
    return int((s.cumsum() / s.sum() < share).sum()) + 1
