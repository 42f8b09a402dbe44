# fails: printed
# hint: percentiles
import numpy as np


def months(mean, deviation):
    rng = np.random.default_rng(42)
    return rng.normal(mean, deviation, (10000, 30)).clip(0).sum(axis=1)


sums = sorted(months(1200, 300))
print(np.mean(sums), sums[5], sums[50], sums[95])
