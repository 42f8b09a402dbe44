# fails: closest
# hint: without_itself
import numpy as np


def nearest(vectors, place, n):
    order = np.argsort(-(vectors @ vectors[place]))
    return [int(row) for row in order if row != place][:n]
