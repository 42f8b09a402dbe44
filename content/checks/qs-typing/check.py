"""A small module whose types say what it takes and gives."""

import ast
import re

from judge import expect, fail, gives, run, source

FILES = ("orders.py",)
ORDERS = "orders = [Order(1, 'tea', 3.5), Order(2, 'mug', 8.0), Order(7, 'jam', 4.25)]\n"


def finds():
    """find gives the order with the id 7, and None for 3"""
    gives(
        "orders.py",
        ORDERS + "(find(orders, 7).item, find(orders, 2).price, find(orders, 3), find([], 1))",
        ("jam", 8.0, None, None),
        hint="or_none",
    )


def first_of():
    """first gives the first item of a list, a tuple or a text, and None for nothing"""
    gives(
        "orders.py",
        "[first([4, 5]), first(('a', 'b')), first('xyz'), first([]), first([0])]",
        [4, "a", "x", None, 0],
        hint="any_sequence",
    )


def totals():
    """total adds the prices of orders, 15.75, and of nothing, 0"""
    gives(
        "orders.py",
        ORDERS + "(float(total(orders)), float(total(o for o in orders[:2])), float(total([])))",
        (15.75, 11.5, 0.0),
        hint="any_iterable",
    )


def priced():
    """total takes whatever has a price, also what is no Order"""
    lines = """
        class Ticket:
            def __init__(self, price):
                self.price = price
        float(total([Ticket(2.0), Ticket(0.5), Order(1, "tea", 3.5)]))
    """
    gives("orders.py", lines, 6.0, hint="by_price")


def annotated():
    """every parameter and every return has a type"""
    for node in ast.walk(source("orders.py").tree):
        if isinstance(node, ast.FunctionDef):
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            bare = [one.arg for one in given if one.annotation is None and one.arg not in ("self", "cls")]
            if bare:
                fail(f"a type for {bare[0]} in {node.name}", "none", hint="every_one")
            if node.returns is None:
                fail(f"a type behind the arrow of {node.name}", "none", hint="every_one")


def protocol():
    """Priced is a Protocol with a price, and first is generic"""
    bases = {
        node.name: " ".join(map(ast.unparse, node.bases))
        for node in ast.walk(source("orders.py").tree)
        if isinstance(node, ast.ClassDef)
    }
    expect("Protocol" in bases.get("Priced", ""), True, of="Priced is a Protocol", hint="shape_only")
    expect(bases.get("Order", "Priced").strip(), "", of="what Order inherits from", hint="shape_only")
    returns = {
        node.name: ast.unparse(node.returns)
        for node in source("orders.py").tree.body
        if isinstance(node, ast.FunctionDef) and node.returns
    }
    if not any(word in returns.get("find", "") for word in ("Order | None", "None | Order", "Optional[Order]")):
        fail("Order | None", returns.get("find", "no type"), hint="every_one")
    if not re.search(r"\w \| None|None \| \w|Optional", returns.get("first", "")):
        fail("T | None", returns.get("first", "no type"), hint="generic")
    expect(
        "Any" in returns.get("first", "") or "object" in returns.get("first", ""),
        False,
        of="first gives Any",
        hint="generic",
    )


def runs():
    """the two wrong calls are gone: the file runs through"""
    run("orders.py")
