"""Numbers as Roman numerals."""

from judge import gives, raises

FILES = ("roman.py",)


def small():
    """1, 4, 9 and 14 are I, IV, IX and XIV"""
    gives("roman.py", "[roman(n) for n in (1, 4, 9, 14)]", ["I", "IV", "IX", "XIV"], hint="pairs")


def tens():
    """40, 90, 58, 99 and 100 are XL, XC, LVIII, XCIX and C"""
    gives("roman.py", "[roman(n) for n in (40, 90, 58, 99, 100)]", ["XL", "XC", "LVIII", "XCIX", "C"], hint="pairs")


def large():
    """400, 1994, 2026 and 3999 come out right"""
    gives(
        "roman.py",
        "[roman(n) for n in (400, 500, 900, 1994, 2026, 3999)]",
        ["CD", "D", "CM", "MCMXCIV", "MMXXVI", "MMMCMXCIX"],
    )


def limits():
    """0 and 4000 raise a ValueError"""
    raises("roman.py", "roman(0)", "ValueError")
    raises("roman.py", "roman(4000)", "ValueError")
