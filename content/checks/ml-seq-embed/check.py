"""The words that lie nearest by cosine."""

from judge import expect, gives, value

FILES = ("nearest.py",)
PACKAGES = ("numpy",)
WORDS = """
    import numpy as np
    vectors = np.array([[1.0, 0.0], [0.9, 0.1], [0.0, 2.0], [10.0, 3.0], [-1.0, 0.2], [0.5, 0.5]])
"""


def _nearest(place, n):
    return [int(one) for one in value("nearest.py", f"{WORDS}\n    list(nearest(vectors, {place}, {n}))")]


def closest():
    """to [1, 0] the nearest of six rows is row 1, [0.9, 0.1]"""
    expect(_nearest(0, 1), [1], of="nearest(vectors, 0, 1)", hint="without_itself")


def by_direction():
    """only the direction counts: the long row 3, [10, 3], comes second, row 5 third"""
    expect(_nearest(0, 3), [1, 3, 5], of="nearest(vectors, 0, 3)", hint="divide_by_lengths")


def other_row():
    """to [0, 2] the nearest are row 5 and row 3"""
    expect(_nearest(2, 2), [5, 3], of="nearest(vectors, 2, 2)", hint="divide_by_lengths")


def opposite_last():
    """who points the other way comes last: row 4 for row 0"""
    expect(_nearest(0, 5), [1, 3, 5, 2, 4], of="nearest(vectors, 0, 5)", hint="best_first")


def twin():
    """a row that is the same as another has it as its nearest, and never itself"""
    lines = "import numpy as np\nv = np.array([[0.0, 1.0], [1.0, 1.0], [2.0, 2.0]])\n[[int(one) for one in nearest(v, k, 1)] for k in (1, 2)]"
    gives("nearest.py", lines, [[2], [1]], hint="without_itself")
