# fails: never_negative
# hint: clipped
import numpy as np


def months(mean, deviation):
    rng = np.random.default_rng(42)
    return rng.normal(mean, deviation, (10000, 30)).sum(axis=1)


sums = months(1200, 300)
print(sums.mean(), np.percentile(sums, [5, 50, 95]), (sums < 34000).mean())
