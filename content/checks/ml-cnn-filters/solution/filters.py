import numpy as np


def out_size(n, k, s, p):
    """Count the places of a kernel of k on n pixels."""
    return (n + 2 * p - k) // s + 1


def conv2d(image, kernel, stride=1, pad=0):
    """Slide a kernel over a picture; each place gives a weighted sum."""
    rows, columns = kernel.shape
    padded = np.pad(image, pad)
    result = np.zeros((out_size(image.shape[0], rows, stride, pad), out_size(image.shape[1], columns, stride, pad)))
    for i in range(result.shape[0]):
        for j in range(result.shape[1]):
            top, left = i * stride, j * stride
            result[i, j] = (padded[top : top + rows, left : left + columns] * kernel).sum()
    return result
