"""Drift as one number, the population stability index."""

from judge import gives

FILES = ("drift.py",)


def cut_points():
    """the quarters of 1 to 8 begin at 3, 5 and 7"""
    lines = "[list(cuts([5, 3, 1, 7, 2, 8, 4, 6], 4)), list(cuts([1, 2, 3, 4, 5], 2)), list(cuts([4, 2], 1))]"
    gives("drift.py", lines, [[3, 5, 7], [3], []], hint="places")


def parts():
    """of 1, 3, 4 and 9, the bins of 3, 5 and 7 hold 25, 50, 0 and 25 percent"""
    gives("drift.py", "list(shares([1, 3, 4, 9], [3, 5, 7]))", [0.25, 0.5, 0.0, 0.25], places=6, hint="upper_bin")
    gives("drift.py", "list(shares([5, 5, 7], []))", [1.0], places=6, hint="upper_bin")


def same():
    """the same values have a PSI of 0"""
    gives("drift.py", "psi(list(range(100)), list(range(100))[::-1])", 0.0, places=6, hint="formula")


def moved():
    """half of the values moving up gives 0.2747 in two bins"""
    lines = "then = [1, 2, 3, 4]\nnow = [1, 5, 5, 5]\n[psi(then, now, 2), psi(now, [1, 2, 3, 5], 2)]"
    gives("drift.py", lines, [0.274653, 1.098612], places=4, hint="formula")


def empty_bin():
    """an empty bin counts as 0.0001, before and after"""
    gives("drift.py", "psi([1, 2, 3, 4], [5, 5], 2)", 4.604318, places=4, hint="floor")
    gives("drift.py", "psi([5, 5, 5, 5], [1, 1, 5, 5], 2)", 4.604319, places=4, hint="floor")
    gives(
        "drift.py",
        "psi([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10], [1] * 20)",
        8.283089,
        places=4,
        hint="ten",
    )


def words():
    """below 0.1 is stable, below 0.25 watch, from there on drift"""
    lines = "[verdict(n) for n in (0, 0.099, 0.1, 0.249, 0.25, 3)]"
    gives("drift.py", lines, ["stable", "stable", "watch", "watch", "drift", "drift"], hint="limits")
