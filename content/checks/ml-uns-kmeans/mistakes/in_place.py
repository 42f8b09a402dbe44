# fails: start_kept
# hint: copy
import numpy as np


def kmeans(X, centres):
    for _ in range(50):
        labels = ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
        for k in range(len(centres)):
            centres[k] = X[labels == k].mean(axis=0)
    return labels, centres
