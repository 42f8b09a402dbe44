# fails: twice
# hint: seed_inside
import numpy as np

rng = np.random.default_rng(42)


def months(mean, deviation):
    return rng.normal(mean, deviation, (10000, 30)).clip(0).sum(axis=1)


if __name__ == "__main__":
    sums = months(1200, 300)
    print(sums.mean(), np.percentile(sums, [5, 50, 95]), (sums < 34000).mean())
