# fails: one_cost
# hint: two_kinds
import numpy as np


def cost(true, shares, threshold):
    return 200 * np.sum((true == 1) & (shares < threshold))
