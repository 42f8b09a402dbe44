"""iter and next by hand, an iterator of one's own, and something that makes iterators."""

from judge import gives, raises

FILES = ("walk.py",)


def first_item():
    """first gives the first item, also of a generator"""
    gives("walk.py", "first([4, 5])", 4)
    gives("walk.py", "first(n * n for n in range(3, 9))", 9, hint="any_iterable")


def nothing_there():
    """first of nothing gives the default"""
    gives("walk.py", "first([])", None, hint="empty")
    gives("walk.py", 'first("", default="?")', "?", hint="empty")
    gives("walk.py", "first([0, 1], default=7)", 0)


def neighbours():
    """steps([1, 2, 3]) gives [(1, 2), (2, 3)], also for a generator"""
    gives("walk.py", "steps([1, 2, 3])", [(1, 2), (2, 3)])
    gives("walk.py", "steps(n for n in (1, 4, 9))", [(1, 4), (4, 9)], hint="any_iterable")
    gives("walk.py", "[steps([]), steps([8])]", [[], []])


def counting_down():
    """list(Countdown(3)) gives [3, 2, 1], and then it is used up"""
    gives("walk.py", "list(Countdown(3))", [3, 2, 1], hint="ends_at_one")
    gives("walk.py", "c = Countdown(2)\n[next(c), list(c), list(c)]", [2, [1], []], hint="itself")
    raises("walk.py", "next(Countdown(0))", "StopIteration", hint="ends_at_one")


def twice():
    """two loops over one Deck give all cards twice"""
    gives("walk.py", 'd = Deck(["K", "7"])\n[list(d), list(d)]', [["K", "7"], ["K", "7"]], hint="fresh")


def side_by_side():
    """two iterators of one Deck don't disturb each other"""
    gives("walk.py", "d = Deck([1, 2])\na, b = iter(d), iter(d)\n[next(a), next(a), next(b)]", [1, 2, 1], hint="fresh")
    gives("walk.py", 'hasattr(Deck([1]), "__next__")', False, hint="fresh")
