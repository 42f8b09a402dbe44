# fails: two_groups
# hint: until_still
import numpy as np


def kmeans(X, centres):
    labels = ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
    return labels, np.array([X[labels == k].mean(axis=0) for k in range(len(centres))])
