"""A week as bars, its mean, its warmest day and its weekend."""

import ast

from judge import expect, expect_numbers, fail, gives, run, source, value

FILES = ("weather.py",)
NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
WEEK = [("Mon", 11), ("Tue", 14), ("Wed", 9), ("Thu", 16), ("Fri", 18), ("Sat", 13), ("Sun", 10)]
COLD = [("Mon", 5), ("Tue", 8), ("Wed", 2), ("Thu", 4), ("Fri", 3), ("Sat", 7), ("Sun", 6)]


def _bars(done):
    return [line for line in done.lines if "#" in line]


def _below(done):
    """Give what was printed after the last bar."""
    lines = done.lines
    last = max((place for place, line in enumerate(lines) if "#" in line), default=-1)
    return "\n".join(lines[last + 1 :])


def _cold():
    """Run it with a colder week; None where the week isn't written in one piece."""
    tree = ast.parse(source("weather.py").text)
    for node in tree.body:
        names = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
        if "week" in map(ast.unparse, names) and getattr(node, "value", None):
            node.value = ast.parse(repr(COLD), mode="eval").body
    files = {"weather.py": ast.unparse(tree)}
    return run("weather.py", files=files) if value("weather.py", "week", files=files) == COLD else None


def the_week():
    """week is a list of seven tuples, Mon 11 to Sun 10"""
    gives("weather.py", "week", WEEK, hint="list_of_tuples")


def bars():
    """Monday has 11 signs and Friday has 18, a line each"""
    lengths = [line.count("#") for line in _bars(run("weather.py"))]
    expect(lengths, [degrees for _, degrees in WEEK], of="the lengths of the bars", hint="one_a_degree")


def numbered():
    """the days are numbered from 1 to 7, by enumerate"""
    for number, line in enumerate(_bars(run("weather.py")), 1):
        expect_numbers(line, [number], hint="from_one")
    if not source("weather.py").calls("enumerate"):
        fail("enumerate counts the days", "no call of enumerate", hint="from_one")


def mean():
    """below the bars the mean of the seven days is shown"""
    expect_numbers(_below(run("weather.py")), [13])
    if cold := _cold():
        expect_numbers(_below(cold), [5])


def warmest():
    """Fri is named as the warmest day, and Tue in a colder week"""
    for done, day in ((run("weather.py"), "Fri"), (_cold(), "Tue")):
        if done and day not in _below(done):
            fail(day, _below(done), hint="by_degrees")


def weekend():
    """Sat and Sun are shown, taken by a slice"""
    below = _below(run("weather.py"))
    found = [name for name in NAMES if name in below and name != "Fri"]
    expect(found, ["Sat", "Sun"], of="the days of the weekend", hint="last_two")
    if not source("weather.py").uses(ast.Slice):
        fail("a slice of week", "none", hint="last_two")
