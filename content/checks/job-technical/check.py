"""Two problems of an interview, with their complexity."""

from judge import expect, fail, gives, source, value

FILES = ("mock.py",)


def _two_sum(numbers, target, wanted, hint=None):
    lines = f"lab_got = two_sum({numbers!r}, {target!r})\nNone if lab_got is None else sorted(lab_got)"
    gives("mock.py", lines, wanted, hint=hint)


def _merged(intervals, wanted, hint=None):
    gives("mock.py", f"[list(pair) for pair in merge({intervals!r})]", wanted, hint=hint)


def a_pair():
    """two_sum([2, 7, 11, 15], 9) gives the places 0 and 1"""
    _two_sum([2, 7, 11, 15], 9, [0, 1], hint="places")
    _two_sum([8, -3, 5, 4, 3], 0, [1, 4], hint="places")


def equal_numbers():
    """two_sum([3, 3], 6) gives 0 and 1, and two_sum([3, 2, 4], 6) gives 1 and 2"""
    _two_sum([3, 3], 6, [0, 1], hint="not_itself")
    _two_sum([3, 2, 4], 6, [1, 2], hint="not_itself")


def no_pair():
    """without such a pair, and for an empty list, it is None"""
    _two_sum([1, 2, 5], 100, None)
    _two_sum([5], 10, None, hint="not_itself")
    _two_sum([], 0, None)


def overlapping():
    """merge([[1, 3], [2, 6], [8, 10]]) gives [1, 6] and [8, 10]"""
    _merged([[1, 3], [2, 6], [8, 10]], [[1, 6], [8, 10]])
    _merged([], [])


def inside():
    """an interval inside another one doesn't shorten it: [1, 9] and [2, 3] are [1, 9]"""
    _merged([[1, 9], [2, 3], [4, 5]], [[1, 9]], hint="larger_end")


def any_order():
    """in another order, and where two touch, it is the same"""
    _merged([[8, 10], [2, 6], [1, 3]], [[1, 6], [8, 10]], hint="sort_first")
    _merged([[5, 7], [1, 5]], [[1, 7]], hint="touching")
    _merged([[1, 4], [5, 7]], [[1, 4], [5, 7]], hint="touching")


def complexity():
    """both docstrings name the time complexity as O(...), and there are six asserts"""
    for name in ("two_sum", "merge"):
        if "O(" not in (value("mock.py", f"{name}.__doc__") or ""):
            fail(f"O(...) in the docstring of {name}", "none", hint="in_docstring")
    count = source("mock.py").text.count("assert ")
    expect(count >= 6, True, of="there are six asserts", hint="in_docstring")
