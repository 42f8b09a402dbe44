# fails: of_means
# hint: whole_size
import numpy as np


def interval(a, b, measure):
    rng = np.random.default_rng(7)
    differences = []
    for _ in range(2000):
        first, second = rng.choice(a, len(a), replace=False), rng.choice(b, len(b), replace=False)
        differences.append(measure(first) - measure(second))
    return np.percentile(differences, [2.5, 97.5])
