"""How many segments there are, how large, and what is typical of each."""

from functools import lru_cache

from judge import expect, expect_numbers, run, value

FILES = ("segments/make.py", "segments/fit.py")
PACKAGES = ("numpy", "pandas", "sklearn", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here


@lru_cache
def _said():
    return run("segments/fit.py", before=QUIET).stdout


def made():
    """make.py writes segments/customers.csv with 340 people and three columns"""
    rows = run("segments/make.py", files={"segments/customers.csv": None}).rows(
        "segments/customers.csv", hint="writes_it"
    )
    expect(rows[0], ["days", "orders", "basket"], of="the header", hint="three_columns")
    expect(len(rows) - 1, 340, of="the number of people", hint="three_columns")


def different():
    """the people differ, and nobody has less than nothing"""
    rows = run("segments/make.py").rows("segments/customers.csv", hint="writes_it")[1:]
    expect(len({tuple(row) for row in rows}) > 200, True, of="more than 200 different rows", hint="by_chance")
    expect(all(float(cell) >= 0 for row in rows for cell in row), True, of="no number below 0", hint="by_chance")


def three_heaps():
    """best_k finds 3 heaps where there are 3, and 5 where there are 5"""
    lines = """
        import numpy as np
        rng = np.random.default_rng(1)
        heaps = np.array([[0, 0], [9, 0], [0, 9], [9, 9], [20, 4]])
        [int(best_k(np.repeat(heaps[:n], 20, axis=0) + rng.normal(0, 0.3, (20 * n, 2)))) for n in (3, 5)]
    """
    expect(value("segments/fit.py", lines, before=QUIET), [3, 5], of="best_k", hint="highest_silhouette")


def chosen():
    """for these 140 customers 3 segments are printed, with sizes 60, 45 and 35"""
    expect_numbers(_said(), [3], hint="print_k")
    for size in (60, 45, 35):
        expect_numbers(_said(), [size], hint="log_and_scale")


def typical():
    """the medians of each segment are printed: 7, 40 and 152 days"""
    for days, orders, basket in ((7, 30, 24.81), (40, 6, 293.32), (152, 1, 19.86)):
        for median in (days, orders, basket):
            expect_numbers(_said(), [median], places=1, hint="own_units")
