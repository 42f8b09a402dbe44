"""Answers graded by words in common, and numbers that no source has."""

from judge import expect, gives, value

FILES = ("evals.py",)


def same():
    """ "Red Car." is exactly "red car", and "car red" isn't"""
    found = value("evals.py", '[exact("Red Car.", "red car"), exact("car red", "red car"), exact("red", "red car")]')
    expect(found, [True, False, False], of="exact", hint="words")


def overlap():
    """the red car and a red car share two of three words: 0.667"""
    gives("evals.py", 'f1("The red car!", "a red car")', 0.6667, places=3, hint="both_shares")


def uneven():
    """one right word of four and of two gives a third, and the same words in another order 1"""
    gives("evals.py", 'f1("in Rome we trust", "Rome 2024")', 0.3333, places=3, hint="both_shares")
    gives("evals.py", 'f1("car red", "red car")', 1, places=3, hint="words")


def repeated():
    """no no no against no yes shares one word: 0.4"""
    gives("evals.py", 'f1("no no no", "no yes")', 0.4, places=3, hint="repeats")


def nothing():
    """no common word and empty answers give 0"""
    gives("evals.py", '[f1("cat", "dog"), f1("", "dog"), f1("cat", "")]', [0, 0, 0], hint="ZeroDivisionError")


def numbers():
    """5 isn't in "12 cats", and 1 isn't either"""
    gives("evals.py", 'list(invented("5 of 12", "12 cats"))', ["5"], hint="whole_numbers")
    gives("evals.py", 'list(invented("1 or 2.5 or 12", "12 cats, 2.5 kg"))', ["1"], hint="whole_numbers")


def in_order():
    """9.75 and 3 come in their order, and an answer without numbers invents none"""
    gives(
        "evals.py",
        '[list(invented("9.75 and 3", "nothing")), list(invented("cats", "12"))]',
        [["9.75", "3"], []],
        hint="whole_numbers",
    )
