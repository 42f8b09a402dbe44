# fails: closest
# hint: without_itself
import numpy as np


def nearest(vectors, place, n):
    units = vectors / np.linalg.norm(vectors, axis=1)[:, None]
    return np.argsort(units @ units[place])[::-1][:n]
