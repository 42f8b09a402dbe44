"""A regression table read by a program: which features are strong, and how sure that is."""

from functools import lru_cache

from judge import expect, expect_numbers, value

FILES = ("ols.py",)
PACKAGES = ("pandas", "statsmodels", "sklearn", "matplotlib")
WATCH = """
    import io, sys
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
    figures.said = io.StringIO()
    sys.stdout = figures.said
"""  # one run tells all, and nothing is drawn


@lru_cache
def _seen():
    lines = """
        import sys, matplotlib.figure as figures
        sys.stdout = sys.__stdout__
        [[str(name) for name in strong], figures.said.getvalue()]
    """
    return value("ols.py", lines, before=WATCH)


def table():
    """the summary is printed, with an R² of 0.518"""
    expect("OLS Regression Results" in _seen()[1], True, of="the summary is printed", hint="summary_printed")
    expect_numbers(_seen()[1], [0.518], places=3, hint="a_constant")


def strong_features():
    """strong lists the features with p below 0.05, without const: sex, bmi, bp and s5"""
    expect(sorted(_seen()[0]), ["bmi", "bp", "s5", "sex"], of="strong", hint="below")


def intervals():
    """their 95 percent intervals are printed, such as 389 to 651 for bmi"""
    tail = _seen()[1].split("Omnibus", 1)[-1]
    for pair in ([-360.1471, -119.4845], [389.0755, 650.6163], [195.7988, 452.9705], [413.4072, 1089.1402]):
        expect_numbers(tail, pair, places=1, hint="both_ends")


def adjusted():
    """both adjusted R² are printed: 0.507 with all features, 0.482 with four"""
    tail = _seen()[1].split("Omnibus", 1)[-1]
    expect_numbers(tail, [0.50656, 0.482074], places=2, hint="refitted")
    expect_numbers(tail, [0.50656, 0.482074], places=3, hint="refitted")
