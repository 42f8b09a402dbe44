# fails: on_the_ring
# hint: cosine_and_sine
import numpy as np


def real(n, rng):
    return rng.uniform(-1, 1, (n, 2)) + rng.normal(0, 0.05, (n, 2))


def near(points):
    return np.mean(np.abs(np.hypot(points[:, 0], points[:, 1]) - 1) < 0.2)
