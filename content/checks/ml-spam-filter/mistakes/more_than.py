# fails: looser
# hint: or_more
import numpy as np


def lowest_threshold(true, shares, precision):
    return min(share for share in shares if true[shares >= share].mean() > precision)
