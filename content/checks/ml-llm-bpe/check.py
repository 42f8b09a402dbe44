"""Pairs of letters that are joined in the order of their counts."""

from judge import expect, gives, value

FILES = ("bpe.py",)


def _pairs(words, steps):
    return [list(pair) for pair in value("bpe.py", f"train({words!r}, {steps})")]


def example():
    """low five times and lower twice learn l+o, then lo+w"""
    expect(_pairs({"low": 5, "lower": 2}, 2), [["l", "o"], ["lo", "w"]], of="train", hint="alphabet")


def by_count():
    """each word counts as often as it came: a+b nine times beats c+d twice four"""
    expect(_pairs({"ab": 9, "cd": 4, "cde": 4}, 1), [["a", "b"]], of="train", hint="counts")


def ties():
    """in a tie the first pair by the alphabet is joined"""
    expect(_pairs({"zy": 3, "ab": 3}, 2), [["a", "b"], ["z", "y"]], of="train", hint="alphabet")


def ends():
    """when no pair is left it stops, and 0 steps learn nothing"""
    expect(_pairs({"abc": 1, "q": 7}, 10), [["a", "b"], ["ab", "c"]], of="train", hint="no_pair")
    expect(_pairs({"abc": 1}, 0), [], of="train with 0 steps", hint="no_pair")


def encoded():
    """slow becomes s and low, and aaa with a+a becomes aa and a"""
    gives("bpe.py", 'list(encode("slow", [("l", "o"), ("lo", "w")]))', ["s", "low"], hint="in_order")
    gives("bpe.py", 'list(encode("aaa", [("a", "a")]))', ["aa", "a"], hint="from_left")
    gives("bpe.py", 'list(encode("xbab", [("a", "b")]))', ["x", "b", "ab"], hint="from_left")


def later_first():
    """what was learned first is joined first"""
    gives("bpe.py", 'list(encode("abc", [("b", "c"), ("a", "b")]))', ["a", "bc"], hint="in_order")
