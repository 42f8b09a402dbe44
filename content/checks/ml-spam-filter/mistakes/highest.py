# fails: looser
# hint: or_more
import numpy as np


def lowest_threshold(true, shares, precision):
    found = None
    for share in np.sort(shares):
        if found is None and true[shares >= share].mean() > precision:
            found = share
    return found
