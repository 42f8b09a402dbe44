# fails: rebuilt
# hint: weights_times_rows
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def rebuild(model, rows):
    return sigmoid(rows @ model.coef_[0])
