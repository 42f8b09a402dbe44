"""Boxes within boxes are added up, measured and searched by functions that call themselves."""

from judge import fail, gives, source

FILES = ("boxes.py",)


def sums():
    """total([1, [2, 3], [[4]]]) gives 10, and an empty box 0"""
    gives("boxes.py", "total([1, [2, 3], [[4]]])", 10, hint="numbers_or_boxes")
    gives("boxes.py", "total([])", 0)
    gives("boxes.py", "total([[[[5]], 6], -1])", 10, hint="numbers_or_boxes")


def levels():
    """depth([1, [2, 3], [[4]]]) gives 3"""
    gives("boxes.py", "depth([1, [2, 3], [[4]]])", 3, hint="deepest")
    gives("boxes.py", "depth([[[1]], [2]])", 3, hint="deepest")


def flat_levels():
    """depth is 1 for [] and for a flat list"""
    gives("boxes.py", "depth([])", 1, hint="empty_box")
    gives("boxes.py", "depth([1, 2])", 1)


def ways():
    """find gives the way to a name: ['home', 'ana']"""
    gives("boxes.py", 'find({"home": {"ana": {}}}, "ana")', ["home", "ana"], hint="whole_way")
    gives("boxes.py", 'find({"a": {"b": {}}, "c": {"d": {"e": {}}}}, "e")', ["c", "d", "e"], hint="keep_looking")
    gives("boxes.py", 'find({"a": {}, "c": {}}, "c")', ["c"])


def nowhere():
    """find gives None for a name that isn't there"""
    gives("boxes.py", 'find({"a": {"b": {}}}, "x")', None)
    gives("boxes.py", 'find({}, "x")', None)


def calls_itself():
    """total, depth and find call themselves"""
    for name in ("total", "depth", "find"):
        if not source("boxes.py").calls(name):
            fail(f"{name} calls itself", "it doesn't")
