"""Polynomials that are too weak, right, and too strong."""

from functools import lru_cache

from judge import expect, run, value

FILES = ("overfit.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here


@lru_cache
def _errors():
    return value("overfit.py", "[[float(error) for error in errors(degree)] for degree in (1, 3, 5, 14)]", before=QUIET)


def noisy_points():
    """points(3, rng) gives x and y, by a generator with another seed as well"""
    lines = "import numpy as np\n[[float(n) for n in some] for some in points(3, np.random.default_rng(5))]"
    wanted = [[0.805003, 0.807941, 0.515326], [-0.856785, -0.707252, -0.074203]]
    expect(
        value("overfit.py", lines, before=QUIET), wanted, of="points(3, default_rng(5))", places=4, hint="x_then_noise"
    )


def straight():
    """a line is too weak: errors(1) gives 0.147 and 0.379"""
    expect(_errors()[0], [0.147159, 0.379202], of="errors(1)", places=3, hint="one_generator")


def cubic():
    """degree 3 is about right: 0.017 and 0.050, and degree 5 has 0.016 and 0.052"""
    expect(
        _errors()[1:3],
        [[0.017134, 0.050282], [0.015654, 0.05234]],
        of="errors(3) and errors(5)",
        places=3,
        hint="one_generator",
    )


def overfitted():
    """degree 14 is too strong: less error in training, far more in the test"""
    training, test = _errors()[3]
    expect(
        [training < 0.0135, test > 0.1], [True, True], of="errors(14): below 0.0135, above 0.1", hint="right_way_round"
    )


def tamed():
    """Ridge tames degree 14: 0.020 in training and 0.069 in the test, printed as the last"""
    run("overfit.py", before=QUIET).shows(
        0.147159, 0.379202, 0.017134, 0.050282, 0.020489, 0.06874, places=3, hint="ridge"
    )
