# fails: same_size
# hint: zeros_around
import numpy as np


def sketch(picture):
    kernel = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    rows, columns = picture.shape
    out = np.zeros((max(rows - 2, 1), max(columns - 2, 1)))
    for i in range(rows - 2):
        for j in range(columns - 2):
            piece = picture[i : i + 3, j : j + 3]
            out[i, j] = np.hypot((piece * kernel).sum(), (piece * kernel.T).sum())
    return 1 - out / out.max()
