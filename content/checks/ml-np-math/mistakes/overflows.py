# fails: large_scores
# hint: largest_first
import numpy as np


def softmax(scores):
    powers = np.exp(scores)
    return powers / powers.sum(axis=1, keepdims=True)


sums = np.random.default_rng(42).integers(1, 7, size=(10_000, 2)).sum(axis=1)
print(sums.mean(), (sums == 7).mean(), np.percentile(sums, 5), np.percentile(sums, 95))
