# fails: by_the_generator
# hint: given_generator
import numpy as np


def real(n, rng):
    angle = np.random.uniform(0, 2 * np.pi, n)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1) + np.random.normal(0, 0.05, (n, 2))


def near(points):
    return np.mean(np.abs(np.hypot(points[:, 0], points[:, 1]) - 1) < 0.2)
