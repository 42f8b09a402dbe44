"""Cents as a price that people read."""

from judge import gives

FILES = ("events/prices.py",)
STAND_INS = ("django",)


def _price(cents, wanted, hint=None):
    gives("events/prices.py", f"price_text({cents})", wanted, hint=hint)


def with_decimals():
    """price_text(1250) gives 12.50"""
    _price(1250, "12.50", hint="two_places")


def whole():
    """price_text(900) gives 9.00, and price_text(100) gives 1.00"""
    _price(900, "9.00", hint="two_places")
    _price(100, "1.00", hint="two_places")


def free():
    """price_text(0) gives free"""
    _price(0, "free", hint="nothing_to_pay")


def few_cents():
    """price_text(5) gives 0.05, and price_text(99) gives 0.99"""
    _price(5, "0.05", hint="small_ones")
    _price(99, "0.99", hint="small_ones")


def large():
    """price_text(123456) gives 1234.56, without commas"""
    _price(123456, "1234.56", hint="no_commas")
    _price(999999, "9999.99", hint="no_commas")
