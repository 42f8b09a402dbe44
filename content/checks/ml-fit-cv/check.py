"""Lucky and unlucky splits, and three models by five folds."""

from functools import lru_cache

from judge import expect_numbers, run, source

FILES = ("cv.py",)
PACKAGES = ("numpy", "sklearn")


@lru_cache
def _said():
    return run("cv.py").stdout


def unlucky():
    """the lowest accuracy of 20 single splits is printed: 0.958"""
    expect_numbers(_said(), [0.958042], places=3, hint="twenty_seeds")


def lucky():
    """the highest follows: 0.993"""
    expect_numbers(_said(), [0.958042, 0.993007], places=3, hint="twenty_seeds")


def neighbours():
    """KNN has a mean of 0.963 over five folds, with a deviation of 0.018"""
    expect_numbers(_said(), [0.958042, 0.993007, 0.963096, 0.017886], places=3, hint="scaled_first")


def tree():
    """the tree has 0.916, with a deviation of 0.017"""
    expect_numbers(_said(), [0.91565, 0.017149], places=3, hint="five_folds")


def logistic():
    """logistic regression has 0.974, with a deviation of 0.017"""
    expect_numbers(_said(), [0.973669, 0.016627], places=3, hint="scaled_first")


def folds():
    """the folds are stratified and scored by cross_val_score"""
    written = source("cv.py")
    for name in ("StratifiedKFold", "cross_val_score"):
        written.must(written.calls(name), f"a call of {name}", "none", hint="five_folds")
