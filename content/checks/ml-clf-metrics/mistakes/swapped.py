# fails: four_counts
# hint: true_and_said
import numpy as np


def counts(true, predicted):
    tp = np.sum((true == 1) & (predicted == 1))
    fp = np.sum((true == 1) & (predicted == 0))
    fn = np.sum((true == 0) & (predicted == 1))
    tn = np.sum((true == 0) & (predicted == 0))
    return tp, fp, fn, tn
