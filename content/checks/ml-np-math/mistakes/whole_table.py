# fails: two_rows
# hint: each_row
import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


sums = np.random.default_rng(42).integers(1, 7, size=(10_000, 2)).sum(axis=1)
print(sums.mean(), (sums == 7).mean(), np.percentile(sums, 5), np.percentile(sums, 95))
