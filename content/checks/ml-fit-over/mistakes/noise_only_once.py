# fails: noisy_points
# hint: x_then_noise
import numpy as np


def points(n, rng):
    x = rng.random(n)
    return x, np.sin(2 * np.pi * x) + rng.normal(0, 0.2)


def errors(degree):
    return 0.0, 0.0
