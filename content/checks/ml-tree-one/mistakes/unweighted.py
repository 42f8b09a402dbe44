# fails: unsorted_values
# hint: weighted
import numpy as np


def gini(labels):
    shares = np.bincount(labels) / len(labels)
    return 1 - (shares**2).sum()


def best_split(values, labels):
    known = np.sort(values)
    tries = (known[1:] + known[:-1]) / 2
    return min(tries, key=lambda t: gini(labels[values <= t]) + gini(labels[values > t]))
