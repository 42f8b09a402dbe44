# fails: ten_thousand
# hint: by_month
import numpy as np


def months(mean, deviation):
    rng = np.random.default_rng(42)
    return rng.normal(mean, deviation, (10000, 30)).clip(0).sum(axis=0)


print(months(1200, 300).mean())
