# fails: skips_rated
# hint: leave_out_first
import numpy as np


def top_n(scores, rated, n):
    left = np.delete(scores, np.array(list(rated), dtype=int))
    return np.argsort(-left)[:n]
