# fails: edges
# hint: both_ways
import numpy as np


def sketch(picture):
    kernel = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    padded = np.pad(picture, 1)
    out = np.zeros(picture.shape)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = abs((padded[i : i + 3, j : j + 3] * kernel).sum())
    return 1 - out / out.max() if out.max() > 0 else 1 - out
