"""An objective as an error budget."""

from judge import gives

FILES = ("slo.py",)


def hours():
    """99.5% over 30 days are 3.6 hours, 99.9% over 7 days 0.168"""
    gives("slo.py", "[round(budget(0.995, 30), 6), round(budget(0.999, 7), 6)]", [3.6, 0.168], hint="of_all_hours")


def burning():
    """an error ratio of 2% burns at 4, of 0.5% at 1"""
    gives(
        "slo.py", "[round(burn_rate(0.02, 0.995), 6), round(burn_rate(0.005, 0.995), 6)]", [4.0, 1.0], hint="by_allowed"
    )


def other_target():
    """with a target of 90% an error ratio of 2% burns at 0.2, and none at 0"""
    gives("slo.py", "[round(burn_rate(0.02, 0.9), 6), float(burn_rate(0, 0.9))]", [0.2, 0.0], hint="by_allowed")


def gone():
    """at a rate of 4 a budget of 30 days is gone after 7.5, at 1 after 30"""
    gives(
        "slo.py",
        "[float(days_left(4, 30)), float(days_left(1, 30)), float(days_left(0.5, 7))]",
        [7.5, 30.0, 14.0],
        hint="days_by_rate",
    )


def never():
    """without errors it lasts for ever: inf"""
    gives("slo.py", "str(days_left(0, 30))", "inf")


def paging():
    """8% in the hour and in five minutes page for 99.5%, 7% don't"""
    gives(
        "slo.py", "[bool(page(0.08, 0.08, 0.995)), bool(page(0.07, 0.07, 0.995))]", [True, False], hint="both_windows"
    )


def both():
    """one window alone doesn't page"""
    gives("slo.py", "[bool(page(0.3, 0.01, 0.995)), bool(page(0.01, 0.3, 0.995))]", [False, False], hint="both_windows")
