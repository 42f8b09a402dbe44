# fails: strict
# hint: counts_above
import numpy as np


def lowest_threshold(true, shares, precision):
    for share in np.sort(shares):
        above = true[shares > share]
        if len(above) and above.mean() >= precision:
            return share
