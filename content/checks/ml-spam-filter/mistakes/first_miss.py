# fails: looser
# hint: or_more
import numpy as np


def lowest_threshold(true, shares, precision):
    best = None
    for share in np.sort(shares)[::-1]:
        if true[shares >= share].mean() < precision:
            break
        best = share
    return best
