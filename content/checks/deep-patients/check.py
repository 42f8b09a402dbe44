"""Patients on one side only, and a threshold that misses few of the ill."""

from judge import expect, gives, value

FILES = ("clinic.py",)
ROWS = [
    ("ann", 1, 0.9),
    ("bob", 0, 0.8),
    ("ann", 1, 0.6),
    ("cem", 0, 0.3),
    ("dot", 1, 0.4),
    ("bob", 0, 0.4),
    ("eve", 1, 0.4),
]


def sides():
    """all rows of ann and cem are test, all others training, in their order"""
    train, test = value("clinic.py", f"[list(part) for part in split({ROWS}, {{'ann', 'cem'}})]")
    expect(train, [ROWS[1], ROWS[4], ROWS[5], ROWS[6]], of="training", hint="by_patient")
    expect(test, [ROWS[0], ROWS[2], ROWS[3]], of="test", hint="by_patient")


def both_rates():
    """at 0.5 half of the ill are found, and two of three healthy ones are let go"""
    gives("clinic.py", f"list(rates({ROWS}, 0.5))", [0.5, 0.6667], places=3, hint="of_each")


def at_the_edge():
    """a score of exactly 0.4 counts as ill at 0.4"""
    gives("clinic.py", f"list(rates({ROWS}, 0.4))", [1, 0.3333], places=3, hint="edge")
    gives("clinic.py", f"list(rates({ROWS}, 0.41))", [0.5, 0.6667], places=3, hint="edge")


def chosen():
    """for half of the ill 0.6 is the highest, for all of them 0.4"""
    gives(
        "clinic.py",
        f"[threshold_for({ROWS}, 0.5), threshold_for({ROWS}, 0.51), threshold_for({ROWS}, 1)]",
        [0.6, 0.4, 0.4],
        hint="highest",
    )


def any_score():
    """a healthy one's score may be the threshold: 0.8 for a quarter"""
    gives("clinic.py", f"threshold_for({[*ROWS, ('fay', 0, 0.85)]}, 0.25)", 0.9, hint="highest")
    gives("clinic.py", "threshold_for([('a', 1, 0.9), ('b', 0, 0.7), ('c', 1, 0.2)], 0.5)", 0.9, hint="highest")
    gives("clinic.py", "threshold_for([('a', 1, 0.1), ('b', 0, 0.7)], 0)", 0.7, hint="highest")
