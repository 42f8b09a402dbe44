# fails: strides
# hint: steps_in_picture
import numpy as np


def out_size(n, k, s, p):
    return (n + 2 * p - k) // s + 1


def conv2d(image, kernel, stride=1, pad=0):
    k, m = kernel.shape
    out = np.zeros((out_size(image.shape[0], k, stride, pad), out_size(image.shape[1], m, stride, pad)))
    image = np.pad(image, pad)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i : i + k, j : j + m] * kernel)
    return out
