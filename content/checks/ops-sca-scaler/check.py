"""How many workers a backlog wants, up at once and down slowly."""

from judge import gives

FILES = ("scaler.py",)


def _decide(cases, wanted, hint=None):
    gives("scaler.py", f"[decide(*case) for case in {cases!r}]", wanted, hint=hint)


def up_at_once():
    """100 messages and 1 worker want 5 at once, also right after a change"""
    _decide([(100, 1, 0, 1000), (100, 1, 999, 1000)], [5, 5], hint="up_now")


def begun():
    """20 messages want 1 worker, 21 want 2, 40 still 2"""
    _decide([(20, 1, 0, 1000), (21, 1, 0, 1000), (40, 1, 0, 1000)], [1, 2, 2], hint="twenty_each")


def most():
    """160 messages want 8, and so do 5000"""
    _decide([(160, 1, 0, 1000), (161, 8, 0, 1000), (5000, 3, 0, 1000)], [8, 8, 8], hint="limits")


def least():
    """an empty queue keeps 1 worker"""
    _decide([(0, 1, 0, 1000)], [1], hint="limits")


def down_by_one():
    """from 8 workers an empty queue leads to 7, and not to 1"""
    _decide([(0, 8, 0, 1000), (60, 8, 0, 1000), (0, 2, 0, 1000)], [7, 7, 1], hint="one_step")


def not_too_soon():
    """59 seconds after a change it stays at 8, after 60 it goes down"""
    _decide([(0, 8, 941, 1000), (0, 8, 940, 1000)], [8, 7], hint="a_minute")


def steady():
    """where it fits nothing changes, at any time"""
    _decide([(55, 3, 0, 1000), (55, 3, 999, 1000)], [3, 3])
