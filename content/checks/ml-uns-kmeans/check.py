"""K-means by hand, its best start, and the right number of groups."""

from functools import lru_cache

from judge import expect, expect_numbers, run, value
from judge.compare import numbers

FILES = ("kmeans.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here


def _groups(X, centres):
    lines = f"""
        import numpy as np
        given = np.array({centres})
        labels, moved = kmeans(np.array({X}), given)
        [[int(n) for n in labels], np.round(np.asarray(moved, dtype=float), 6), given]
    """
    return value("kmeans.py", lines, before=QUIET)


LINE = [[0.0, 0.0], [2.0, 0.0], [10.0, 0.0], [12.0, 0.0], [14.0, 0.0]]
PLANE = [[0.0, 0.0], [1.0, 1.0], [0.0, 2.0], [9.0, 9.0], [9.0, 11.0], [20.0, 0.0]]


@lru_cache
def _said():
    return run("kmeans.py", before=QUIET).stdout


def two_groups():
    """0, 2 and 10, 12, 14 on a line end in two groups, with centres 1 and 12"""
    labels, centres, _ = _groups(LINE, [[0.0, 0.0], [2.0, 0.0]])
    expect(labels, [0, 0, 1, 1, 1], of="the labels", hint="until_still")
    expect(centres, [[1.0, 0.0], [12.0, 0.0]], of="the centres", places=5, hint="until_still")


def three_groups():
    """three centres in a plane move to 0.33, 1 and 9, 10 and 20, 0"""
    labels, centres, _ = _groups(PLANE, [[20.0, 1.0], [0.0, 1.0], [8.0, 8.0]])
    expect(labels, [1, 1, 1, 2, 2, 0], of="the labels", hint="nearest")
    expect(centres, [[20.0, 0.0], [0.333333, 1.0], [9.0, 10.0]], of="the centres", places=4, hint="means")


def start_kept():
    """the centres that were given stay as they were"""
    expect(_groups(LINE, [[0.0, 0.0], [2.0, 0.0]])[2], [[0.0, 0.0], [2.0, 0.0]], of="the centres given", hint="copy")


def inertia():
    """the best inertia of the four blobs is printed: about 565"""
    found = [number for number in numbers(_said()) if abs(number - 564.914) < 5.65]
    expect(len(found) >= 1, True, of="a number within 1 percent of 564.9 is printed", hint="best_of_five")


def silhouettes():
    """the silhouettes for k from 2 to 8 are printed, highest at 4 with 0.79"""
    expect_numbers(_said(), [0.590218, 0.756911, 0.791583], places=2, hint="scores_of_k")
