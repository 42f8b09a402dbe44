"""A kitchen timer prints "on" before a block and "off" after it, also when the block fails.

The line before the yield runs first; finally runs on every way out.
"""

from contextlib import contextmanager


@contextmanager
def stove(name):
    print(name, "on")
    try:
        yield
    finally:
        print(name, "off")


with stove("left"):
    print("soup")
try:
    with stove("right"):
        int("soup")
except ValueError:
    print("burnt")
