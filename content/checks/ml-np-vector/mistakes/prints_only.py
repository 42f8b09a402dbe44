# fails: slow
# hint: TypeError
import numpy as np


def slow_squares(x):
    total = 0
    for number in x:
        total += number**2
    print(total)


def fast_squares(x):
    print((x**2).sum())


def standardise(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
