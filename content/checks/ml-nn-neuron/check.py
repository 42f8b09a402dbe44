"""One neuron, what it learns and what it never can."""

from functools import lru_cache

from judge import expect, value

FILES = ("neuron.py",)
PACKAGES = ("numpy", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here


@lru_cache
def _learned():
    return value(
        "neuron.py",
        """
        import numpy as np
        X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
        found = {}
        for name, y in {"and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "nand": [1, 1, 1, 0], "xor": [0, 1, 1, 0]}.items():
            w, b = train(X, np.array(y, dtype=float))
            found[name] = [int(one) for one in np.ravel(predict(X, w, b))]
            found[name + " inputs"] = np.size(w)
        try:
            found["counted"] = [int(count_params(sizes)) for sizes in ([2, 8, 1], [64, 64, 10], [3, 1], [4, 3, 2, 5])]
        except (NameError, TypeError) as error:
            found["counted"] = f"{type(error).__name__}: {error}"
        found["own"] = [int(one) for one in np.ravel(predict(X, np.array([3.0, -2.0]), -2.0))]
        found
    """,
        before=QUIET,
    )


def predicted():
    """predict with weights 3 and -2 and b = -2 says 0, 0, 1, 0 for the four rows"""
    expect(_learned()["own"], [0, 0, 1, 0], of="predict", hint="half")


def learns_and():
    """trained on AND it says 0, 0, 0, 1"""
    expect(_learned()["and"], [0, 0, 0, 1], of="the predictions for AND", hint="more_steps")


def learns_or():
    """trained on OR it says 0, 1, 1, 1"""
    expect(_learned()["or"], [0, 1, 1, 1], of="the predictions for OR", hint="more_steps")


def learns_nand():
    """it learns the opposite of AND as well: 1, 1, 1, 0"""
    expect(_learned()["nand"], [1, 1, 1, 0], of="the predictions for NOT AND", hint="the_shift")


def never_xor():
    """XOR it can't learn, with one weight for each of two inputs"""
    expect(_learned()["xor"] != [0, 1, 1, 0], True, of="one neuron gets at most 3 of 4 rows of XOR right")
    expect(_learned()["xor inputs"], 2, of="the number of weights", hint="the_shift")


def parameters():
    """a network of 2, 8 and 1 has 33 parameters, one of 64, 64 and 10 has 4810"""
    expect(_learned()["counted"], [33, 4810, 4, 38], of="count_params for four networks", hint="weights_and_shifts")
