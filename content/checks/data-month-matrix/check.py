"""Revenue by country and month, with totals on both edges."""

import ast
from functools import cache

from judge import expect, fail, run, source

FILES = ("month_matrix.py",)
PACKAGES = ("pandas",)


@cache
def _rows():
    rows = run("month_matrix.py").rows("out/month_matrix.csv", hint="saves")
    if not any(row[0].strip() == "Spain" for row in rows):
        fail("a row that begins with Spain", "\n".join(", ".join(row[:3]) for row in rows[:6]), hint="countries_left")
    return rows


def _numbers(row):
    try:
        return [float(cell) for cell in row[1:]]
    except ValueError:
        fail("a number in each cell", ", ".join(row), hint="no_gaps")


def columns():
    """each row has 13 numbers: 12 months and their total"""
    for row in _rows()[1:]:
        expect(len(_numbers(row)), 13, of=f"numbers in the row {row[0]}", hint="with_margins")


def totals():
    """the totals are 1080.11 for Kenya and 5896.14 for all"""
    found = {row[0]: max(_numbers(row)) for row in _rows()[1:]}
    wanted = {"Kenya": 1080.11, "Norway": 1721.03, "Poland": 1446.77, "Spain": 1648.23}
    for country, total in wanted.items():
        expect(found.get(country), total, of=f"total of {country}", places=2, hint="not_the_mean")
    expect(max(found.values()), 5896.14, of="the grand total", places=2, hint="with_margins")


def cells():
    """Kenya sold for 539.55 in one month and for 359.70 in another"""
    row = next((row for row in _rows() if row[0] == "Kenya"), ["Kenya"])
    expect(sorted(_numbers(row)), sorted([539.55, 69, 55.93, 55.93, 359.7, 1080.11, *[0.0] * 7]), of="Kenya", places=2)


def month_totals():
    """the last row adds up each month, 1176.40 for February"""
    found = max((_numbers(row) for row in _rows()[1:]), key=max)
    expect(any(abs(number - 1176.4) < 0.01 for number in found), True, of="1176.40 is in the row of totals")


def asserts():
    """three assert lines look at the result"""
    asked = [node for node in ast.walk(source("month_matrix.py").tree) if isinstance(node, ast.Assert)]
    if len(asked) < 3:
        fail("3 lines that begin with assert", str(len(asked)), hint="three_asserts")
