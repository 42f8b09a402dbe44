# fails: throws
# hint: a_share
import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


sums = np.random.default_rng(42).integers(1, 7, size=(10_000, 2)).sum(axis=1)
print(sums.mean(), (sums == 7).sum(), np.percentile(sums, [5, 95]))
