# fails: at_the_threshold
# hint: from_there_up
import numpy as np


def cost(true, shares, threshold):
    alarm = shares > threshold
    return 200 * np.sum((true == 1) & ~alarm) + 10 * np.sum((true == 0) & alarm)
