# fails: one_feature
# hint: intercept_first
import numpy as np


def weights(X, y):
    return 0.0, np.linalg.lstsq(X, y)[0]
