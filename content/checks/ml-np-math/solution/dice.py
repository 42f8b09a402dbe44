import numpy as np


def softmax(scores):
    """Turn each row of scores into shares that add up to 1."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


throws = np.random.default_rng(42).integers(1, 7, size=(10_000, 2))
sums = throws.sum(axis=1)
print("mean", sums.mean())
print("sevens", (sums == 7).mean())
print("from", np.percentile(sums, 5), "to", np.percentile(sums, 95))  # free: the sums are whole numbers, and 6 and 96 say the same
