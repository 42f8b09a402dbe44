# fails: by_direction
# hint: divide_by_lengths
import numpy as np


def nearest(vectors, place, n):
    order = np.argsort(np.linalg.norm(vectors - vectors[place], axis=1))
    return [int(row) for row in order if row != place][:n]
