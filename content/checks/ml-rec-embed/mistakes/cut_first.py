# fails: skips_rated
# hint: leave_out_first
import numpy as np


def top_n(scores, rated, n):
    return [item for item in np.argsort(-scores)[:n] if item not in rated]
