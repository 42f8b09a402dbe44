"""Principal components by SVD, and how few of them do the work."""

from functools import lru_cache

from judge import expect, expect_numbers, value

FILES = ("pca.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
TABLE = [[1.0, 2.0, 0.0], [2.0, 4.1, 1.0], [3.0, 5.9, -1.0], [4.0, 8.0, 2.0], [5.0, 10.2, 0.0]]
WATCH = """
    import io, sys
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
    figures.said = io.StringIO()
    sys.stdout = figures.said
"""  # one run tells all: neighbours of digits take a while


@lru_cache
def _seen():
    return value(
        "pca.py",
        f"""
        import sys
        import numpy as np
        import matplotlib.figure as figures
        sys.stdout = sys.__stdout__
        table = np.array({TABLE})
        found = [np.asarray(components(table, n)) for n in (1, 2)]
        [[list(one.shape) for one in found], [np.abs(one).tolist() for one in found],
         [int(needed(table, share)) for share in (0.5, 0.9, 0.95, 0.9999)], table.tolist(), figures.said.getvalue()]
    """,
        before=WATCH,
    )


def shapes():
    """components(X, 1) has one row, components(X, 2) two, with a column for each feature"""
    expect(_seen()[0], [[1, 3], [2, 3]], of="the shapes", hint="rows_of_vt")


def first():
    """the first one of this table points along 0.441, 0.896, 0.051, or the other way"""
    expect(
        _seen()[1][0], [[0.441002, 0.896073, 0.050705]], of="components(X, 1) without signs", places=4, hint="centred"
    )


def second():
    """the second one points along the third feature"""
    expect(
        _seen()[1][1][1], [0.029278, 0.042102, 0.998684], of="the second row without signs", places=4, hint="centred"
    )


def how_many():
    """needed says 1 for 50 and 90 percent of this table, 2 for 95 and 3 for 99.99"""
    expect(_seen()[2], [1, 1, 2, 3], of="needed for 0.5, 0.9, 0.95 and 0.9999", hint="squares_add_up")


def digits():
    """the digits need 29 components for 95 percent, and 29 is printed"""
    expect_numbers(_seen()[4], [29], hint="print_it")


def neighbours():
    """the accuracies with 2, 10, 21 and 64 are printed: 0.59, 0.94, 0.96 and 0.96"""
    expect_numbers(_seen()[4], [29, 0.594895, 0.94047, 0.958836, 0.962728], places=2, hint="in_the_pipeline")
