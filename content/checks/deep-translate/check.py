"""Shares of attention, and search with more than one beginning."""

from judge import gives

FILES = ("translate.py",)
STEP = """
    table = {
        (): {"the": 0.6, "a": 0.4},
        ("the",): {"dog": 0.4, "cat": 0.35, "<eos>": 0.25},
        ("a",): {"hound": 0.9, "<eos>": 0.1},
        ("the", "dog"): {"<eos>": 1.0},
        ("the", "cat"): {"<eos>": 1.0},
        ("a", "hound"): {"<eos>": 1.0},
    }
    def step(words): return table[tuple(words)]
"""


def even():
    """keys that fit alike share alike, and a key that fits by ln 3 more gets 0.75"""
    gives(
        "translate.py",
        "import math\nlist(attend([1.0, 0.0], [[0.0, 5.0], [math.log(3), 1.0]]))",
        [0.25, 0.75],
        places=4,
        hint="shares",
    )
    gives("translate.py", "list(attend([1.0, 2.0], [[2.0, 1.0], [4.0, 0.0]]))", [0.5, 0.5], places=4, hint="shares")


def large():
    """scores of 1000 don't overflow"""
    gives("translate.py", "list(attend([1000.0], [[1.0], [1.0]]))", [0.5, 0.5], places=4)


def greedy():
    """width 1 takes "the" and ends at "the dog" """
    gives("translate.py", STEP + "\n    list(beam(step, 1, 5))", ["the", "dog"], hint="most_probable")


def wider():
    """width 2 finds "a hound", which is likelier as a whole"""
    gives("translate.py", STEP + "\n    list(beam(step, 2, 5))", ["a", "hound"], hint="product")
    gives(
        "translate.py",
        STEP + "\n    table[()] = {'the': 0.9, 'a': 0.1}\n    list(beam(step, 2, 5))",
        ["the", "dog"],
        hint="product",
    )


def short():
    """a text that ended early stays in the race and may win"""
    lines = """
    def step(words):
        return {"yes": 0.5, "<eos>": 0.5} if not words else {"sir": 0.45, "dear": 0.45, "<eos>": 0.1} if len(words) == 1 else {"<eos>": 1.0}
    list(beam(step, 2, 4))
    """
    gives("translate.py", lines, [], hint="ended")


def cut():
    """at the limit it stops without an end"""
    gives(
        "translate.py",
        'asked = []\ndef step(words):\n    asked.append(1)\n    return {"la": 0.9, "<eos>": 0.1}\n[list(beam(step, 1, 3)), len(asked)]',
        [["la", "la", "la"], 3],
        hint="limit",
    )
