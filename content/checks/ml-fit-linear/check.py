"""Weights by least squares, and the errors of a line beside those of a dummy."""

from judge import expect, run, value

FILES = ("linear.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here


def _weights(X, y):
    lines = f"""
        import numpy as np
        intercept, coefficients = weights(np.array({X}), np.array({y}))
        [float(intercept), [float(number) for number in np.ravel(coefficients)]]
    """
    return value("linear.py", lines, before=QUIET)


def one_feature():
    """weights of points on y = 4 - 3x are 4 and [-3]"""
    expect(
        _weights([[0.0], [1.0], [3.0]], [4.0, 1.0, -5.0]), [4.0, [-3.0]], of="weights", places=5, hint="intercept_first"
    )


def two_features():
    """with two features and some noise they are 2 and [2.642, -1.269]"""
    rows = [[0.0, 1.0], [1.0, 0.0], [2.0, 2.0], [3.0, 1.0], [4.0, 5.0]]
    expect(_weights(rows, [1.0, 4.0, 5.0, 9.0, 6.0]), [2.0, [2.641791, -1.268657]], of="weights", places=4, hint="ones")


def line_errors():
    """of the line MAE 42.8, RMSE 53.9 and R² 0.45 are printed"""
    run("linear.py", before=QUIET).shows(42.7941, 53.8534, 0.4526, places=2, hint="three_measures")


def dummy_errors():
    """and then those of the dummy: 64.0, 73.2 and -0.01"""
    run("linear.py", before=QUIET).shows(42.7941, 53.8534, 0.4526, 64.0065, 73.2225, -0.012, places=2, hint="dummy_too")
