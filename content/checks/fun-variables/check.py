"""A receipt whose amounts are calculated and lined up."""

import re

from judge import expect, fail, gives, run, source

FILES = ("receipt.py",)
AMOUNT = re.compile(r"\d+[.]\d+")


def _amounts(done):
    """Give the last amount of each line, and the column in which its point stands."""
    found = [list(AMOUNT.finditer(line)) for line in done.stdout.expandtabs().splitlines()]
    if not any(found):
        fail("lines with an amount", done.stdout or "nothing", hint="times")
    return [(spots[-1].group(), spots[-1].group().index(".") + spots[-1].start()) for spots in found if spots]


def amounts():
    """the three items cost 7.00, 2.80 and 2.40"""
    shown = [amount for amount, _ in _amounts(run("receipt.py"))]
    expect([float(amount) for amount in shown[:3]], [7.0, 2.8, 2.4], of="the amounts", hint="times")


def total():
    """the last line with an amount shows the total, 12.20"""
    shown = [float(amount) for amount, _ in _amounts(run("receipt.py"))]
    expect(shown[-1], 12.2, of="the last amount", places=6, hint="all_three")


def two_decimals():
    """every amount has two decimals"""
    for amount, _ in _amounts(run("receipt.py")):
        expect(len(amount.split(".")[1]), 2, of=f"the decimals of {amount}", hint="decimals")


def aligned():
    """the decimal points stand below each other"""
    columns = {column for _, column in _amounts(run("receipt.py"))}
    if len(columns) > 1:
        fail("one column for all points", run("receipt.py").stdout, hint="width")


def dearer_coffee():
    """with coffees at 4.50 the total is 14.20"""
    changed = re.sub(r"(?<![\w.])3\.50?(?![\w.])", "4.50", source("receipt.py").text)
    shown = [float(amount) for amount, _ in _amounts(run("receipt.py", files={"receipt.py": changed}))]
    expect((shown or [0])[-1], 14.2, of="the total", places=6, hint="let_it_add")


def paid():
    """paid is True"""
    gives("receipt.py", "paid", True, hint="no_text")
