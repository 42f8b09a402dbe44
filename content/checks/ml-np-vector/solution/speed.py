import time

import numpy as np


def slow_squares(x):
    total = 0.0
    for number in x:
        total += number * number
    return total


def fast_squares(x):
    return (x**2).sum()


def standardise(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)


def main():
    rng = np.random.default_rng()
    numbers = rng.random(1_000_000)  # free: how many is for your own clock
    for adding in (slow_squares, fast_squares):
        began = time.perf_counter()
        total = adding(numbers)
        print(adding.__name__, total, time.perf_counter() - began, "seconds")  # free: a clock says something else each time

    done = standardise(rng.random((100, 3)))  # free: any table will do
    print(np.allclose(done.mean(axis=0), 0), np.allclose(done.std(axis=0), 1))  # free: a look at the result


if __name__ == "__main__":
    main()
