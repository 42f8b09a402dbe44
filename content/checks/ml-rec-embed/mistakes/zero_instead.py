# fails: negative
# hint: leave_out_first
import numpy as np


def top_n(scores, rated, n):
    scores = scores.copy()
    scores[list(rated)] = 0
    return np.argsort(-scores)[:n]
