"""Dates, prices, addresses and codes are found by regular expressions."""

from judge import gives, source, fail

FILES = ("find.py",)


def days():
    """dates("due 2026-03-05") gives [(2026, 3, 5)]"""
    gives("find.py", 'dates("due 2026-03-05")', [(2026, 3, 5)], hint="numbers")
    gives("find.py", 'dates("2025-12-31 to 2026-01-02.")', [(2025, 12, 31), (2026, 1, 2)], hint="numbers")
    gives("find.py", 'dates("5.3.2026 or 26-3-5")', [], hint="how_many_digits")


def amounts():
    """prices finds 12.50 EUR and 7 EUR, and no other numbers"""
    gives("find.py", 'prices("2 teas for 12.50 EUR, cake 7 EUR")', [12.5, 7.0], hint="before_eur")
    gives("find.py", 'prices("120 EUR")', [120.0], hint="before_eur")
    gives("find.py", 'prices("7 USD and 3 euros")', [], hint="before_eur")


def hidden():
    """mask hides what stands before the @"""
    gives("find.py", 'mask("to ana.lee-2@example.org now")', "to ***@example.org now", hint="all_signs")
    gives("find.py", 'mask("a@b.org, c@d.org")', "***@b.org, ***@d.org", hint="all_signs")
    gives("find.py", 'mask("no mail here")', "no mail here")


def codes():
    """is_code("AB-1234") is True, for the whole text only"""
    gives("find.py", 'is_code("AB-1234")', True, hint="true_or_false")
    gives("find.py", 'is_code("AB-12345")', False, hint="whole_text")
    gives("find.py", 'is_code("xAB-1234")', False, hint="whole_text")


def near_codes():
    """small letters and other signs make no code"""
    gives("find.py", '[is_code("ab-1234"), is_code("A-1234"), is_code("AB 1234"), is_code("")]', [False] * 4)


def by_re():
    """find.py imports re"""
    if not source("find.py").imports("re"):
        fail("import re", "no such import")
