"""Two shops compared: what both sell, what one sells, and where each thing is cheapest."""

import ast

from judge import expect, expect_numbers, fail, gives, run, source, value

FILES = ("shops.py",)
GOODS = ("tea", "milk", "rice", "figs")
OTHER = {"corner": {"tea": 1.0, "soap": 5.25, "milk": 2.0}, "market": {"tea": 1.5, "milk": 0.5, "oats": 3.0}}
OTHER_GOODS = ("tea", "soap", "milk", "oats")


def _lines(done, goods):
    """Give the lines that name something that is sold."""
    return [line for line in done.lines if _named(line, goods)]


def _named(line, goods):
    return {name for name in goods if name in line.lower()}


def _target(node):
    return ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)


def _others():
    """Run it with other shops in place of those that are written there; None if they grow line by line."""
    tree = ast.parse(source("shops.py").text)
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and _target(node) in OTHER:
            node.value = ast.parse(repr(OTHER[_target(node)]), mode="eval").body
    files = {"shops.py": ast.unparse(tree)}
    written_whole = value("shops.py", "(corner, market)", files=files) == (OTHER["corner"], OTHER["market"])
    return run("shops.py", files=files) if written_whole else None


def _line(done, goods, number, wanted, *, of, hint):
    lines = _lines(done, goods)
    got = _named(lines[number], goods) if number < len(lines) else set()
    expect(sorted(got), sorted(wanted), of=of, hint=hint)


def shops():
    """corner and market hold the prices of the build"""
    wanted = ({"tea": 2.5, "milk": 1.2, "rice": 3.0}, {"milk": 1.0, "rice": 3.2, "figs": 4.0})
    gives("shops.py", "(corner, market)", wanted, hint="names_and_prices")


def both():
    """the first line has what both sell: milk and rice"""
    _line(run("shops.py"), GOODS, 0, ("milk", "rice"), of="the first line", hint="in_both")


def all_goods():
    """the second line has all four goods"""
    _line(run("shops.py"), GOODS, 1, GOODS, of="the second line", hint="in_any")


def only_one():
    """the third line has what only one sells: tea and figs"""
    _line(run("shops.py"), GOODS, 2, ("tea", "figs"), of="the third line", hint="both_ways")


def cheapest():
    """tea and rice are cheapest at the corner, milk and figs at the market"""
    lines = _lines(run("shops.py"), GOODS)[3:]
    for name, shop, price in (
        ("tea", "corner", 2.5),
        ("milk", "market", 1),
        ("rice", "corner", 3),
        ("figs", "market", 4),
    ):
        line = next((line for line in lines if name in line.lower()), "")
        if shop not in line.lower():
            fail(f"{name}: {shop}", line or "no line of its own", hint="a_line_each")
        expect_numbers(line, [price], hint="its_price")


def together():
    """the last line shows what all four cost together, 10.50"""
    lines = run("shops.py").lines
    expect_numbers(lines[-1] if lines else "", [10.5], hint="sum_of_lowest")


def other_shops():
    """with other shops the lines are theirs"""
    done = _others()
    if done is None:
        return
    _line(done, OTHER_GOODS, 0, ("tea", "milk"), of="the first line", hint="from_the_keys")
    _line(done, OTHER_GOODS, 2, ("soap", "oats"), of="the third line", hint="from_the_keys")
    expect_numbers(done.lines[-1], [9.75], hint="sum_of_lowest")
