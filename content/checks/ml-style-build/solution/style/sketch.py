import numpy as np

ACROSS = np.outer([1, 2, 1], [-1, 0, 1])


def slide(padded, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)
    return np.einsum("ijkl,kl->ij", windows, kernel)


def sketch(picture):
    """Draw the edges of a grey picture dark on white."""
    padded = np.pad(picture, 1)
    strength = np.hypot(slide(padded, ACROSS), slide(padded, ACROSS.T))
    largest = strength.max()
    return 1 - strength / largest if largest else np.ones_like(strength)
