# fails: two_classes
# hint: by_column
import numpy as np


def majority(votes):
    return np.array([np.bincount(row).argmax() for row in votes])
