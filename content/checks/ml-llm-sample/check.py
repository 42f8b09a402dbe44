"""From scores to the next word."""

from judge import expect, gives, value

FILES = ("sample.py",)


def soft():
    """logits 0 and ln 3 give 0.25 and 0.75, and large ones don't overflow"""
    gives("sample.py", "import math\nlist(shares([0.0, math.log(3)]))", [0.25, 0.75], places=4, hint="powers")
    gives("sample.py", "list(shares([1000.0, 1000.0]))", [0.5, 0.5], places=4)


def warm():
    """at temperature 0.5 they become 0.1 and 0.9, at 2 the gap shrinks"""
    gives(
        "sample.py",
        "import math\nlist(shares([0.0, math.log(3)], temperature=0.5))",
        [0.1, 0.9],
        places=4,
        hint="divide",
    )
    gives(
        "sample.py",
        "import math\nlist(shares([0.0, math.log(9)], temperature=2))",
        [0.25, 0.75],
        places=4,
        hint="divide",
    )


def cold():
    """at temperature 0 all goes to the largest, and to the first of two"""
    gives("sample.py", "list(shares([1.0, 5.0, 2.0, 5.0], temperature=0))", [0, 1, 0, 0], hint="zero")


def cut():
    """top_k keeps two of 0.5, 0.3, 0.2 and makes them 0.625 and 0.375"""
    gives("sample.py", "list(top_k([0.5, 0.3, 0.2], 2))", [0.625, 0.375, 0], places=4, hint="again_one")
    gives("sample.py", "list(top_k([0.1, 0.6, 0.3], 1))", [0, 1, 0], places=4, hint="keep_places")
    gives("sample.py", "list(top_k([0.25, 0.25, 0.25, 0.25], 2))", [0.5, 0.5, 0, 0], places=4, hint="earlier")
    gives("sample.py", "list(top_k([0.4, 0.6], 9))", [0.4, 0.6], places=4)


def picked():
    """pick walks the running sum: below 0.5 gives 0, 0.5 gives 1, 0.9 gives 2"""
    found = value("sample.py", "[pick([0.5, 0.25, 0.25], r) for r in (0.0, 0.49, 0.5, 0.74, 0.75, 0.99)]")
    expect(found, [0, 0, 1, 1, 2, 2], of="pick", hint="above")


def never_nothing():
    """a word with share 0 is never picked"""
    gives("sample.py", "[pick([0.0, 1.0], 0.0), pick([0.5, 0.0, 0.5], 0.5)]", [1, 2], hint="above")
