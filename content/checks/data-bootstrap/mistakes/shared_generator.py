# fails: same_again
# hint: seed_inside
import numpy as np

rng = np.random.default_rng(7)


def interval(a, b, measure):
    differences = []
    for _ in range(2000):
        first, second = rng.choice(a, len(a), replace=True), rng.choice(b, len(b), replace=True)
        differences.append(measure(first) - measure(second))
    return np.percentile(differences, [2.5, 97.5])
