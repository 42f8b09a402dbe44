"""A line by least squares, and how much better it is than the mean."""

from judge import expect, run, value

FILES = ("line.py",)
PACKAGES = ("numpy",)


def _fit(x, y):
    lines = f"import numpy as np\nfound = fit_line(np.array({x}), np.array({y}))\n[float(number) for number in found]"
    return value("line.py", lines)


def exact_line():
    """points of y = 2x + 1 give slope 2 and intercept 1"""
    found = _fit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])
    expect(len(found), 2, of="how many numbers fit_line returns", hint="both_returned")
    expect(found, [2.0, 1.0], of="fit_line", places=6, hint="ones")


def scattered():
    """the points (0, 1), (1, 2), (2, 2), (3, 5) give 1.2 and 0.7"""
    expect(_fit([0.0, 1.0, 2.0, 3.0], [1.0, 2.0, 2.0, 5.0]), [1.2, 0.7], of="fit_line", places=6, hint="ones")


def falling():
    """a falling line has a negative slope: y = 10 - 4x"""
    expect(_fit([1.0, 2.0, 5.0], [6.0, 2.0, -10.0]), [-4.0, 10.0], of="fit_line", places=6)


def your_points():
    """slope and intercept of your 100 points are printed, near 3 and near 2"""
    run("line.py").shows(2.958047, 2.159495, places=2, hint="seeded")


def errors():
    """the error of the line and the far larger one of the mean follow"""
    run("line.py").shows(2.958047, 2.159495, 0.582232, 74.972328, places=2, hint="mean_square")
