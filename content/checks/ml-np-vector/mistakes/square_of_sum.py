# fails: fast
# hint: returned
import numpy as np


def slow_squares(x):
    total = 0
    for number in x:
        total += number**2
    return total


def fast_squares(x):
    return x.sum() ** 2


def standardise(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
