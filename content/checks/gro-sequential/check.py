"""A test that may be looked at after each conversion."""

from judge import gives

FILES = ("sequential.py",)


def _is(wins, n, wanted, hint=None):
    gives("sequential.py", f"tuple(verdict({wins!r}, {n}))", wanted, hint=hint)


def treatment():
    """with n = 25 a lead of 10 wins: TTTTTTTTTT at 10"""
    _is("T" * 10, 25, ("treatment", 10))
    _is("CT" + "T" * 10, 25, ("treatment", 12), hint="lead")


def control():
    """control can win too"""
    _is("C" * 10, 25, ("control", 10), hint="both")


def first():
    """the first moment counts, whatever comes later"""
    _is("T" * 10 + "C" * 15, 25, ("treatment", 10), hint="first")


def no_winner():
    """n conversions without a lead are no winner, and more are not looked at"""
    _is("TC" * 12 + "T", 25, ("no winner", 25), hint="end")
    _is("TC" * 12 + "C" + "T" * 30, 25, ("no winner", 25), hint="end")
    _is("TTTTCCTTTT", 10, ("no winner", 10), hint="lead")
    _is("TTTCTTTTT", 9, ("treatment", 8), hint="first")


def go_on():
    """fewer than n say go on, and how many there are"""
    _is("TTC", 25, ("go on", 3), hint="end")
    _is("", 25, ("go on", 0), hint="end")
