# fails: norm
# hint: each_row
import numpy as np


def attention(Q, K, V):
    scores = Q @ K.T / np.sqrt(K.shape[-1])
    scores = np.where(np.tri(len(Q), dtype=bool), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ V


def layer_norm(x):
    middle = x - x.mean(axis=0, keepdims=True)
    return middle / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-5)  # free: the small number only guards against 0


def block(x, w):
    normed = layer_norm(x)
    x = x + attention(normed @ w["q"], normed @ w["k"], normed @ w["v"]) @ w["o"]
    return x + np.maximum(layer_norm(x) @ w["up"], 0) @ w["down"]
