# fails: nothing_found
# hint: by_zero
import numpy as np


def counts(true, predicted):
    tp = np.sum((true == 1) & (predicted == 1))
    fp = np.sum((true == 0) & (predicted == 1))
    fn = np.sum((true == 1) & (predicted == 0))
    return tp, fp, fn, len(true) - tp - fp - fn


def scores(true, predicted):
    tp, fp, fn, tn = counts(true, predicted)
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return {"accuracy": (tp + tn) / len(true), "precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall)}
