# fails: black
# hint: no_zero
import numpy as np
from scipy.ndimage import sobel


def sketch(picture):
    strength = np.hypot(sobel(picture, 0, mode="constant"), sobel(picture, 1, mode="constant"))
    return 1 - strength / strength.max()
