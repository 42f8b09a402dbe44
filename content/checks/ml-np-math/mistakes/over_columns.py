# fails: one_row
# hint: steps
import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=0))
    return powers / powers.sum(axis=0)


sums = np.random.default_rng(42).integers(1, 7, size=(10_000, 2)).sum(axis=1)
print(sums.mean(), (sums == 7).mean(), np.percentile(sums, 5), np.percentile(sums, 95))
