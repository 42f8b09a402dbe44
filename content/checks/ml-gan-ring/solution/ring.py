import numpy as np


def real(n, rng):
    """Draw points on a noisy unit circle."""
    angle = rng.uniform(0, 2 * np.pi, n)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    return circle + rng.normal(0, 0.05, circle.shape)  # free: noise may be taken off as well


def near(points):
    """Give the share of points within 0.2 of the circle."""
    return (abs(np.linalg.norm(points, axis=1) - 1) < 0.2).mean()  # free: exactly 0.2 may go either way
