"""What another path needs beyond what is there."""

from judge import gives

FILES = ("gap.py",)


def _gap(have, need, wanted, hint=None):
    gives("gap.py", f"[tuple(one) for one in gap({have!r}, {need!r})]", wanted, hint=hint)


def missing():
    """a skill of 2 where 4 is needed misses 2"""
    _gap({"sql": 2}, {"sql": 4}, [("sql", 2)])
    _gap({}, {"sql": 4}, [("sql", 4)], hint="absent")


def enough():
    """what is high enough, or not needed, is no gap"""
    _gap({"sql": 4, "git": 5}, {"sql": 4, "git": 3}, [], hint="higher")
    _gap({"art": 0}, {}, [])


def order():
    """the largest comes first, equals by name"""
    _gap({}, {"b": 2, "a": 2, "c": 3}, [("c", 3), ("a", 2), ("b", 2)], hint="sorted")


def share():
    """3 of 4 levels are 0.75, and more than needed counts no more"""
    gives("gap.py", 'covered({"sql": 3}, {"sql": 4})', 0.75, places=4)
    gives("gap.py", 'covered({"sql": 5, "art": 5}, {"sql": 2, "git": 4})', 0.33, places=4, hint="at_most")


def nothing():
    """when nothing is needed all is covered"""
    gives("gap.py", "covered({}, {})", 1.0, places=4, hint="none_needed")
