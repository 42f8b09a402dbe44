import functools
from time import perf_counter


def timed(func):
    """Print how long a function takes."""

    @functools.wraps(func)
    def inner(*args, **kwargs):
        began = perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(func.__name__, "took", round(1000 * (perf_counter() - began), 3), "milliseconds")

    return inner


def count_calls(func):
    """Count the calls."""

    @functools.wraps(func)
    def inner(*args, **kwargs):
        inner.calls = inner.calls + 1
        return func(*args, **kwargs)

    inner.calls = 0
    return inner


def repeat(number):
    """Run several times."""

    def outer(func):
        @functools.wraps(func)
        def inner(*args, **kwargs):
            results = [func(*args, **kwargs) for _ in range(number)]
            return results[-1]

        return inner

    return outer


@timed
def slow_sum(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


@repeat(3)
def greeting():
    print("Good morning!")


slow_sum(range(1000))
greeting()
