# fails: edges
# hint: both_ways
import numpy as np
from scipy.ndimage import sobel


def sketch(picture):
    strength = np.hypot(sobel(picture, 0, mode="constant"), sobel(picture, 1, mode="constant"))
    return np.clip(1 - strength / 4, 0, 1)
