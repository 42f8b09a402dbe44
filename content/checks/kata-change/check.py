"""The most frequent words of a text."""

from judge import gives

FILES = ("top.py",)


def counts():
    """top('b a B c', 2) gives b twice and a once"""
    gives("top.py", "top('b a B c', 2)", [("b", 2), ("a", 1)], hint="case")


def signs():
    """signs between words do not count, apostrophes belong to a word"""
    gives("top.py", "top(\"it's late, it's dark; it's late!\", 2)", [("it's", 3), ("late", 2)], hint="signs")


def ties():
    """equal counts stand in the order of the alphabet"""
    gives("top.py", "top('pear fig apple fig pear', 5)", [("fig", 2), ("pear", 2), ("apple", 1)], hint="ties")


def edges():
    """an empty text, n of zero and too many all work"""
    gives("top.py", "[top('', 3), top('a', 0), top('a b', 9)]", [[], [], [("a", 1), ("b", 1)]])
