"""Looking more often finds more winners that are none."""

from judge import gives, source, expect

FILES = ("peek.py",)
SETUP = """
    none, half, full = [0] * 100, [0, 1] * 50, [1] * 100
    early = [1] * 20 + [0] * 80
    late_b = [0] * 20 + [1] * 20 + [0] * 60
"""


def _winner(call, wanted, hint=None):
    gives("peek.py", f"{SETUP}\n    bool(winner({call}))", wanted, hint=hint)


def clear_case():
    """nobody against everybody is a winner at one look"""
    _winner("none, full, 1", True, hint="the_end")


def equal():
    """two equal lists are none, at 1 and at 20 looks"""
    _winner("half, half, 1", False)
    _winner("half, half, 20", False)


def too_early():
    """20 early conversions that B makes up for at the end win at 10 looks, not at one"""
    _winner("early, late_b, 1", False, hint="only_the_end")
    _winner("early, late_b, 10", True, hint="each_look")


def steps():
    """with 2 looks the first one is after 50 of 100 people"""
    _winner("[1] * 20 + [0] * 80, [0] * 20 + [1] * 20 + [0] * 60, 2", False, hint="equal_steps")
    _winner("[0] * 40 + [1] * 10 + [0] * 50, [0] * 50 + [1] * 10 + [0] * 40, 2", True, hint="equal_steps")
    _winner("[0] * 40 + [1] * 10 + [0] * 50, [0] * 50 + [1] * 10 + [0] * 40, 4", True, hint="equal_steps")


def five_looks():
    """with 5 looks it looks after 20 people, too"""
    _winner("[1] * 8 + [0] * 92, [0] * 20 + [1] * 8 + [0] * 72, 5", True, hint="equal_steps")
    _winner("[1] * 8 + [0] * 92, [0] * 20 + [1] * 8 + [0] * 72, 2", False, hint="equal_steps")


def from_the_first():
    """a look counts everybody since the first one, not only the last part"""
    _winner("[1, 0, 0, 0, 0] * 20, [0] * 100, 10", True, hint="each_look")


def last_person():
    """the last look takes in the last person"""
    _winner("[0] * 97 + [1] * 3, none, 1", False)
    _winner("[0] * 96 + [1] * 4, none, 1", True, hint="the_end")


def from_verdict():
    """p_value comes from verdict.py"""
    work = source("peek.py")
    expect(work.imports("verdict") or work.imports("latebird"), True, of="verdict is imported")
