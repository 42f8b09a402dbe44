"""Retention on a day, from a day, and where it flattens."""

from judge import gives

FILES = ("retention.py",)

VISITS = {"a": [0, 7], "b": [10, 3, 12], "c": [5, 6], "d": [20], "e": [2]}


def _is(call, wanted, hint=None):
    gives("retention.py", f"visits = {VISITS!r}\n{call}", wanted, places=6, hint=hint)


def exactly():
    """of five users two came on day 7"""
    _is("on_day(visits, 7, 30)", 0.4, hint="first_day")
    _is("on_day(visits, 1, 30)", 0.2, hint="first_day")
    _is("on_day(visits, 0, 30)", 1.0)


def or_later():
    """one came on day 8 or later, and two on day 7 or later"""
    _is("[from_day(visits, 8, 30), from_day(visits, 7, 30), from_day(visits, 1, 30)]", [0.2, 0.4, 0.6], hint="later")


def young():
    """who can't have reached day 7 is left out: today 26, 27 and 9"""
    _is("[on_day(visits, 7, 26), on_day(visits, 7, 27)]", [0.5, 0.4], hint="chance")
    _is("from_day(visits, 7, 9)", 0.5, hint="chance")
    _is("[on_day(visits, 40, 30), from_day(visits, 40, 30)]", [None, None], hint="chance")


def rounded():
    """one of three is 0.333"""
    gives(
        "retention.py",
        'on_day({"a": [0, 1], "b": [0], "c": [4]}, 1, 9), from_day({"a": [0, 1], "b": [0], "c": [4]}, 1, 9)',
        (0.333, 0.333),
    )


def flat():
    """a curve flattens where it falls by 0.01 at most from there on"""
    gives(
        "retention.py",
        "[plateau([1.0, 0.5, 0.3, 0.295, 0.29]), plateau([0.5, 0.495, 0.3, 0.3]), plateau([0.9, 0.5]), plateau([0.4, 0.6])]",
        [2, 2, 1, 0],
        hint="all_after",
    )
