"""Queues, and when a limit is passed."""

from judge import gives

FILES = ("scale.py",)


def share():
    """9 arrivals at 10 an hour are busy 0.9"""
    gives("scale.py", "[busy(9, 10), busy(5, 10), busy(12, 10)]", [0.9, 0.5, 1.2], places=6)


def time():
    """they stay 1 hour, and 5 stay 0.2 hours"""
    gives("scale.py", "[stay(9, 10), stay(5, 10), stay(0, 4)]", [1.0, 0.2, 0.25], places=6)


def full():
    """at the rate or above it they wait for ever: None"""
    gives("scale.py", "[stay(10, 10), stay(11, 10), queue(10, 10)]", [None, None, None], hint="never_ends")


def line():
    """9 arrivals are 9 in the queue, 8 are 4"""
    gives("scale.py", "[queue(9, 10), queue(8, 10), queue(0, 10)]", [9.0, 4.0, 0.0], places=6, hint="law")


def until():
    """100 users doubling are over 350 after 2 months, and over 400 after 3"""
    gives(
        "scale.py",
        "[months(100, 1.0, 350), months(100, 1.0, 400), months(100, 0.1, 120), months(500, 0.5, 400)]",
        [2, 3, 2, 0],
        hint="over",
    )


def no_growth():
    """without growth they are never over, unless they are already"""
    gives(
        "scale.py",
        "[months(100, 0, 100), months(100, -0.1, 200), months(300, 0, 200)]",
        [None, None, 0],
        hint="no_loop",
    )
