# fails: columns
# hint: down_the_rows
import time

import numpy as np


def slow_squares(x):
    total = 0
    for number in x:
        total += number**2
    return total


def fast_squares(x):
    return np.sum(x**2)


def standardise(table):
    return (table - table.mean()) / table.std()


began = time.perf_counter()
print(slow_squares(np.ones(1000)), time.perf_counter() - began)
