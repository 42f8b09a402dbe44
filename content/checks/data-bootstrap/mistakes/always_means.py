# fails: of_medians
# hint: given_measure
import numpy as np


def interval(a, b, measure):
    rng = np.random.default_rng(7)
    differences = []
    for _ in range(2000):
        first, second = rng.choice(a, len(a), replace=True), rng.choice(b, len(b), replace=True)
        differences.append(first.mean() - second.mean())
    return np.percentile(differences, [2.5, 97.5])
