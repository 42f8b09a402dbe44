"""A line of values as inline SVG."""

import re

from judge import expect, expect_rows, fail, value

FILES = ("sparkline.py",)


def _svg(values, width=100, height=20):
    return str(value("sparkline.py", f"sparkline({values!r}, {width}, {height})"))


def _points(values, wanted, width=100, height=20, hint=None):
    svg = _svg(values, width, height)
    found = re.search(r"<polyline\b[^>]*\bpoints\s*=\s*[\"']([^\"']*)", svg)
    if not found:
        fail("a polyline with points", svg or "nothing", hint="polyline")
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", found[1])]
    pairs = [list(pair) for pair in zip(numbers[::2], numbers[1::2], strict=False)]
    expect_rows(pairs, [[float(x), float(y)] for x, y in wanted], places=1, hint=hint)


def is_svg():
    """the result is an svg element"""
    svg = _svg([1, 2]).strip()
    expect(svg.startswith("<svg") and svg.endswith("</svg>"), True, of="it is an svg element", hint="polyline")


def two_values():
    """[1, 3] runs from 0,20 up to 100,0"""
    _points([1, 3], [(0, 20), (100, 0)], hint="upside_down")


def five_values():
    """[4, 2, 6, 5, 2] has its points at 0, 25, 50, 75 and 100"""
    _points([4, 2, 6, 5, 2], [(0, 10), (25, 20), (50, 0), (75, 5), (100, 20)], hint="evenly")


def other_size():
    """in 60 by 8, with values below 0, it fills the whole height"""
    _points([-5, 0, 5], [(0, 8), (30, 4), (60, 0)], width=60, height=8, hint="evenly")


def equal():
    """equal values lie halfway: [7, 7, 7] at y 10"""
    _points([7, 7, 7], [(0, 10), (50, 10), (100, 10)], hint="no_distance")


def single():
    """a single value is the point 0,10"""
    _points([7], [(0, 10)], hint="no_distance")


def nothing():
    """no values give an svg without a polyline"""
    svg = _svg([])
    expect(svg.strip().startswith("<svg") and "polyline" not in svg, True, of="an svg without a polyline", hint="empty")
