# fails: throws
# hint: two_dice
import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


throws = np.random.default_rng(42).integers(1, 7, size=(10_000, 2))
print(throws.mean(), (throws == 7).mean(), np.percentile(throws, [5, 95]))
