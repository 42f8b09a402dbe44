"""Eight idioms, each beside the old way of writing it."""

import ast

from judge import expect, fail, run, source, value

FILES = ("idioms.py",)
CALLS = {
    "numbered": ("['x', 'y']", "[]"),
    "paired": ("[1, 2, 3], 'ab'", "[], [1]"),
    "swapped": ("1, 2",),
    "in_range": ("0", "9", "10", "-1", "9.5"),
    "price": ("{'tea': 2}, 'tea'", "{'tea': 2}, 'jam'"),
    "joined": ("['a', 'b', 'c']", "['a']", "[]"),
    "has_negative": ("[1, -2, 3]", "[0, 1]", "[]"),
    "first": ("['x', 'y']", "[]", "[0]"),
}


def _results(name):
    """Call a function with all its examples; lists and tuples are the same here."""
    calls = ", ".join(f"{name}({given})" for given in CALLS[name.removesuffix("_old")])
    return _plain(value("idioms.py", f"[{calls}]"))


def _plain(found):
    return [_plain(item) for item in found] if isinstance(found, (list, tuple)) else found


def loops():
    """numbered gives [(0, 'x'), (1, 'y')], and paired puts two lists together"""
    expect(_results("numbered"), [[[0, "x"], [1, "y"]], []], of="numbered", hint="in_pairs")
    expect(_results("paired"), [[[1, "a"], [2, "b"]], []], of="paired", hint="in_pairs")


def swap_and_range():
    """swapped(1, 2) gives (2, 1); 0 and 9 are in range, 10 and -1 aren't"""
    expect(_results("swapped"), [[2, 1]], of="swapped(1, 2)", hint="hands_back")
    expect(_results("in_range"), [True, True, False, False, True], of="in_range", hint="edges")


def default_and_join():
    """a price that is missing is 0; joined gives a, b, c"""
    expect(_results("price"), [2, 0], of="price", hint="default")
    expect(_results("joined"), ["a, b, c", "a", ""], of="joined", hint="comma")


def search_and_try():
    """has_negative finds -2; first gives the first item, or None"""
    expect(_results("has_negative"), [True, False, False], of="has_negative", hint="hands_back")
    expect(_results("first"), ["x", None, 0], of="first", hint="nothing_there")


def twins():
    """each of the eight old ways gives the same"""
    for name in CALLS:
        expect(_results(f"{name}_old"), _results(name), of=f"{name}_old", hint="same_result")


def idioms():
    """the eight Python ways use their idioms, the old ones don't"""
    functions = {node.name: node for node in source("idioms.py").tree.body if isinstance(node, ast.FunctionDef)}
    for name, word in (
        ("numbered", "enumerate("),
        ("paired", "zip("),
        ("price", ".get("),
        ("joined", ".join("),
        ("has_negative", "any("),
        ("first", "try:"),
    ):
        for kind, wanted in ((name, True), (f"{name}_old", False)):
            if kind not in functions:
                fail(f"a function {kind}", ", ".join(functions) or "none", hint="one_each")
            if (word in ast.unparse(functions[kind]).replace("any((", "any(")) != wanted:
                fail(f"{word.strip('(:.')} in {name} alone", f"look at {kind}", hint="one_each")


def told():
    """it prints 8 idioms ok"""
    run("idioms.py").says("8 idioms ok", hint="last_line")
    expect(source("idioms.py").uses(ast.Assert), True, of="the pairs are compared by assert", hint="last_line")
