# fails: timed_prints
# hint: TypeError
import functools
import time


def timed(func):
    """Print how long each call takes."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = func(*args, **kwargs)
        print(f"{func.__name__}: {(time.perf_counter() - start) * 1000:.1f} ms")
        return result

    return wrapper


def count_calls(func):
    """Count the calls in wrapper.calls."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def repeat(func, times=3):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        for _ in range(times):
            result = func(*args, **kwargs)
        return result

    return wrapper


@timed
def slow_sum(numbers):
    return sum(number**2 for number in numbers)


@repeat(3)
def greet(name):
    print(f"Hello, {name}")


if __name__ == "__main__":
    slow_sum(range(100_000))
    greet("Ada")
