"""Generators that take turns, a few at a time."""

from judge import gives

FILES = ("turns.py",)

START = """
def job(*values):
    yield from values
def bad(*values):
    yield from values
    raise KeyError("no")
"""


def _is(lines, wanted, hint=None):
    gives("turns.py", f"{START}[list(one) for one in run({lines})]", wanted, hint=hint)


def turns():
    """two tasks of two steps take turns"""
    _is('[("a", job(1, 2)), ("b", job(3, 4))]', [["a", 1], ["b", 3], ["a", 2], ["b", 4]], hint="one_each")


def one_at_a_time():
    """with most=1 they run one after the other"""
    _is('[("a", job(1, 2)), ("b", job(3, 4))], most=1', [["a", 1], ["a", 2], ["b", 3], ["b", 4]], hint="limit")


def waiting():
    """the third waits until one of two has ended"""
    wanted = [["a", 1], ["b", 2], ["b", 3], ["b", 4], ["c", 5], ["c", 6]]
    _is('[("a", job(1)), ("b", job(2, 3, 4)), ("c", job(5, 6))]', wanted, hint="limit")


def failing():
    """a task that raises ends as failed, and the others go on"""
    _is(
        '[("x", bad(1)), ("a", job(2, 3, 4))]', [["x", 1], ["a", 2], ["x", "failed"], ["a", 3], ["a", 4]], hint="failed"
    )


def none():
    """no tasks and tasks without steps give nothing"""
    _is("[]", [])
    _is('[("a", job()), ("b", job()), ("c", job(1))], most=2', [["c", 1]], hint="limit")
