"""Detections matched with the truth."""

from judge import gives

FILES = ("found.py",)


def hit():
    """a box on the cat is a hit, one beside it isn't"""
    gives(
        "found.py",
        "list(match([((0, 0, 10, 10), 0.9), ((50, 0, 60, 10), 0.8)], [(0, 0, 10, 9)]))",
        [True, False],
        hint="least",
    )


def once():
    """two boxes on one cat are one hit, and the better score has it"""
    gives(
        "found.py",
        "list(match([((0, 0, 10, 9), 0.3), ((0, 0, 10, 8), 0.9)], [(0, 0, 10, 10)]))",
        [True, False],
        hint="free",
    )
    gives(
        "found.py",
        "list(match([((0, 0, 10, 9), 0.3), ((50, 0, 60, 9), 0.9)], [(0, 0, 10, 10)]))",
        [False, True],
        hint="from_best",
    )


def best_true():
    """each takes the true box that fits best, so both cats are found"""
    lines = "list(match([((0, 0, 10, 10), 0.9), ((0, 0, 10, 22), 0.8)], [(0, 0, 10, 14), (0, 0, 10, 10)]))"
    gives("found.py", lines, [True, True], hint="highest")


def edge():
    """an overlap of exactly 0.5 is enough, and of 0.6 it isn't when 0.7 is asked"""
    gives("found.py", "list(match([((0, 0, 10, 5), 0.9)], [(0, 0, 10, 10)]))", [True], hint="least")
    gives(
        "found.py",
        "[list(match([((0, 0, 10, 6), 0.9)], [(0, 0, 10, 10)], least=0.7)), list(match([((0, 0, 1, 1), 1)], []))]",
        [[False], [False]],
        hint="least",
    )


def averaged():
    """True, False, True for two objects give 0.833, and for four 0.417"""
    gives(
        "found.py",
        "[average_precision([True, False, True], 2), average_precision([True, False, True], 4), average_precision([], 3), average_precision([True, True], 2)]",
        [0.8333, 0.4167, 0, 1],
        places=3,
        hint="at_hits",
    )
