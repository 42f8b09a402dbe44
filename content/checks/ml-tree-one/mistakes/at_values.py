# fails: clean_split
# hint: halfway
import numpy as np


def gini(labels):
    shares = np.bincount(labels) / len(labels)
    return 1 - (shares**2).sum()


def best_split(values, labels):
    def impurity(t):
        left = values <= t
        return left.mean() * gini(labels[left]) + (~left).mean() * gini(labels[~left])

    return min(np.unique(values)[:-1], key=impurity)
