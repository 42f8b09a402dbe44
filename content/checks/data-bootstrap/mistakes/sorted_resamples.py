# fails: of_means
# hint: whole_size
import numpy as np


def interval(a, b, measure):
    rng = np.random.default_rng(7)
    differences = []
    for _ in range(2000):
        differences.append(measure(rng.choice(a, 10, replace=True)) - measure(rng.choice(b, 10, replace=True)))
    return np.percentile(differences, [2.5, 97.5])
