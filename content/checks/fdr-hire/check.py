"""A decision by a rubric."""

from judge import gives

FILES = ("hire.py",)


def _is(grades, musts, wanted, hint=None):
    gives("hire.py", f"tuple(decide({grades!r}, {musts!r}))", wanted, places=4, hint=hint)


def yes():
    """medians of 4 and 3 are yes with 3.5"""
    _is({"code": [4, 4, 3], "talk": [3, 3, 4]}, [], ("yes", 3.5))
    _is({"code": [5], "talk": [4], "care": [4]}, ["code"], ("yes", 4.33))


def no():
    """below 3.5 it is no, with the mean"""
    _is({"code": [4, 3], "talk": [3, 3]}, [], ("no", 3.25), hint="medians")


def must():
    """a must below 3 is no, and one of exactly 3 isn't"""
    _is({"code": [5, 5], "talk": [2, 3]}, ["talk"], ("no", "talk"), hint="musts")
    _is({"code": [5, 5], "talk": [3, 3]}, ["talk"], ("yes", 4), hint="musts")
    _is({"code": [5, 5], "talk": [2, 3]}, ["code"], ("yes", 3.75), hint="musts")
    _is({"a": [1], "b": [2]}, ["b", "a"], ("no", "b"), hint="musts")


def gap():
    """grades three apart are talked about, two apart aren't"""
    _is({"code": [5, 5], "talk": [2, 4, 5]}, [], ("talk", "talk"), hint="apart")
    _is({"code": [5, 5], "talk": [3, 4, 5]}, [], ("yes", 4.5), hint="apart")


def must_first():
    """a failed must comes before a gap"""
    _is({"code": [1, 5, 5], "talk": [2, 2]}, ["talk"], ("no", "talk"), hint="musts")
