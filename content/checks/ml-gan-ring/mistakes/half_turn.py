# fails: all_around
# hint: whole_turn
import numpy as np


def real(n, rng):
    angle = rng.uniform(0, np.pi, n)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1) + rng.normal(0, 0.05, (n, 2))


def near(points):
    return np.mean(np.abs(np.hypot(points[:, 0], points[:, 1]) - 1) < 0.2)
