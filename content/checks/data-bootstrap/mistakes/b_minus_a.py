# fails: certain
# hint: a_minus_b
import numpy as np


def interval(a, b, measure):
    rng = np.random.default_rng(7)
    differences = []
    for _ in range(2000):
        first, second = rng.choice(a, len(a), replace=True), rng.choice(b, len(b), replace=True)
        differences.append(measure(second) - measure(first))
    return np.percentile(differences, [2.5, 97.5])
