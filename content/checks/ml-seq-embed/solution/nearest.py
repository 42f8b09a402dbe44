import numpy as np


def nearest(vectors, place, n):
    """Give the rows whose direction is most like that of one row."""
    units = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    likeness = units @ units[place]
    best_first = np.argsort(-likeness)
    return best_first[best_first != place][:n].tolist()
