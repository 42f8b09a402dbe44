"""Growth loops that lift or fade."""

from judge import gives

FILES = ("loop.py",)


def coefficient():
    """5 invites of which 10% are accepted are k = 0.5"""
    gives("loop.py", "[k(5, 0.1), k(0, 0.9), k(4, 0.5)]", [0.5, 0, 2.0], places=6)


def cycles():
    """1000 users with k 0.5 are 1500 after one cycle and 1750 after two"""
    gives("loop.py", "[after(1000, 0.5, n) for n in (0, 1, 2, 3)]", [1000, 1500, 1750, 1875], places=4, hint="newest")
    gives("loop.py", "after(10, 2, 3)", 150, places=4, hint="newest")


def leaving():
    """with churn of 0.1 they are 1350 after one cycle and 1440 after two"""
    gives("loop.py", "[after(1000, 0.5, n, 0.1) for n in (0, 1, 2)]", [1000, 1350, 1440], places=4, hint="leave")
    gives("loop.py", "after(1000, 0, 2, churn=0.5)", 250, places=4, hint="leave")


def limit():
    """k of 0.5 tends to 2000, k of 0 to 1000"""
    gives("loop.py", "[ceiling(1000, 0.5), ceiling(1000, 0), ceiling(300, 0.4)]", [2000, 1000, 500], places=4)


def no_limit():
    """k of 1 or more has no ceiling"""
    gives("loop.py", "[ceiling(1000, 1), ceiling(1000, 1.5)]", [None, None], hint="one")
