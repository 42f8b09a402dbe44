# fails: three_classes
# hint: most_frequent
import numpy as np


def majority(votes):
    return np.round(votes.mean(axis=0)).astype(int)
