# fails: cheapest_threshold
# hint: try_all
import numpy as np


def cost(true, shares, threshold):
    alarm = shares >= threshold
    return 200 * np.sum((true == 1) & ~alarm) + 10 * np.sum((true == 0) & alarm)


def cheapest(true, shares):
    return min(cost(true, shares, step / 100) for step in range(1, 100))
