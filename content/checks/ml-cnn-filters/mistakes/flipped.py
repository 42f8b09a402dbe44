# fails: slides
# hint: not_flipped
import numpy as np


def out_size(n, k, s, p):
    return (n + 2 * p - k) // s + 1


def conv2d(image, kernel, stride=1, pad=0):
    kernel = kernel[::-1, ::-1]
    image = np.pad(image, pad)
    k, m = kernel.shape
    return np.array([
        [(image[i : i + k, j : j + m] * kernel).sum() for j in range(0, image.shape[1] - m + 1, stride)]
        for i in range(0, image.shape[0] - k + 1, stride)
    ])
