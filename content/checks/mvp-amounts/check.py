"""Amounts as people type them, as whole cents."""

from judge import expect, gives, raises, source

FILES = ("latebird/amounts.py",)


def plain():
    """1250 is 125000 cents, and 7 is 700"""
    for text, cents in (("1250", 125000), ("7", 700)):
        gives("latebird/amounts.py", f"parse_cents({text!r})", cents, hint="in_cents")


def two_digits():
    """12,50 is 1250 cents, 0.99 is 99 and 19.99 is 1999"""
    for text, cents in (("12,50", 1250), ("0.99", 99), ("19.99", 1999)):
        gives("latebird/amounts.py", f"parse_cents({text!r})", cents, hint="cents_part")


def both_marks():
    """1.250,00 and 1,250.00 are both 125000 cents"""
    for text in ("1.250,00", "1,250.00"):
        gives("latebird/amounts.py", f"parse_cents({text!r})", 125000)


def thousands():
    """1.250 is 125000 cents, and 12,345,678.90 is 1234567890"""
    for text, cents in (("1.250", 125000), ("2,000", 200000), ("12,345,678.90", 1234567890)):
        gives("latebird/amounts.py", f"parse_cents({text!r})", cents, hint="three_digits")


def refused():
    """-5, 12,5, abc and the empty text raise ValueError"""
    for text in ("-5", "12,5", "abc", "", "12 euros"):
        raises("latebird/amounts.py", f"parse_cents({text!r})", "ValueError", hint="refuses")


def odd_groups():
    """1.2.3, 1.25.000 and 12.50.00 raise ValueError"""
    for text in ("1.2.3", "1.25.000", "12.50.00"):
        raises("latebird/amounts.py", f"parse_cents({text!r})", "ValueError", hint="odd_group")


def decimals():
    """the money is read as a Decimal, not as a float"""
    expect(source("latebird/amounts.py").calls("float"), False, of="float is called", hint="no_float")
    expect(source("latebird/amounts.py").imports("decimal"), True, of="Decimal is imported", hint="no_float")
