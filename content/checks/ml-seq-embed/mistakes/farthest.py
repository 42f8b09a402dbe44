# fails: closest
# hint: without_itself
import numpy as np


def nearest(vectors, place, n):
    units = vectors / np.linalg.norm(vectors, axis=1)[:, None]
    order = np.argsort(units @ units[place])
    return [int(row) for row in order if row != place][:n]
