"""A threshold that costs least, and the curve behind it."""

from judge import expect, run, value

FILES = ("roc.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
QUIET = """
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
"""  # nothing is drawn here
CASES = "np.array([1, 1, 1, 0, 0, 0, 0, 0]), np.array([0.9, 0.4, 0.08, 0.6, 0.4, 0.3, 0.05, 0.02])"


def _value(*calls):
    return value("roc.py", f"import numpy as np\n[float(found) for found in ({', '.join(calls)},)]", before=QUIET)


def one_cost():
    """with a threshold of 0.5 two frauds are missed and one alarm is false: 410"""
    expect(_value(f"cost({CASES}, 0.5)"), [410.0], of="cost", hint="two_kinds")


def at_the_threshold():
    """a share of exactly 0.4 is an alarm at 0.4: one fraud missed, two false alarms, 220"""
    expect(_value(f"cost({CASES}, 0.4)"), [220.0], of="cost", hint="from_there_up")


def extremes():
    """alarms everywhere cost 50, no alarm at all 600"""
    expect(_value(f"cost({CASES}, 0)", f"cost({CASES}, 0.95)"), [50.0, 600.0], of="cost", hint="two_kinds")


def cheapest_threshold():
    """of these eight cases 0.06, 0.07 or 0.08 is cheapest, and of three others 0.51 to 0.9"""
    first, second = _value(f"cheapest({CASES})", "cheapest(np.array([0, 1, 0]), np.array([0.5, 0.9, 0.2]))")
    expect(0.055 < first < 0.085, True, of=f"cheapest is 0.06 to 0.08, and yours is {first:g}", hint="try_all")
    expect(0.505 < second < 0.905, True, of=f"cheapest is 0.51 to 0.9, and yours is {second:g}", hint="try_all")


def area():
    """the AUC of the fraud model is printed: 0.832"""
    run("roc.py", before=QUIET).shows(0.831679, places=2, hint="shares_not_classes")


def three_thresholds():
    """precision and recall follow for 0.1, 0.3 and 0.5, from 0.24 and 0.62 to 1.0 and 0.13"""
    wanted = (0.831679, 0.237288, 0.617647, 0.540541, 0.294118, 1, 0.132353)
    run("roc.py", before=QUIET).shows(*wanted, places=2, hint="three_cuts")
