"""Records mapped field by field."""

from judge import gives

FILES = ("mapping.py",)
START = """
def cents(value):
    if value < 0:
        raise ValueError("below zero")
    return round(value * 100)
mapping = {"name": ("customer.name", str.strip), "town": ("customer.address.city?", str), "cents": ("total", cents)}
"""


def _gives(record, wanted, hint=None):
    gives("mapping.py", START + f"convert({record!r}, mapping)", wanted, hint=hint)


def whole():
    """a whole record is mapped, nested fields too"""
    record = {"customer": {"name": " Ana ", "address": {"city": "Bonn"}}, "total": 12.5, "extra": 1}
    _gives(record, ({"name": "Ana", "town": "Bonn", "cents": 1250}, []))


def optional():
    """an optional field that is missing, or None, is left out"""
    _gives({"customer": {"name": "Ana"}, "total": 1}, ({"name": "Ana", "cents": 100}, []), hint="left_out")
    record = {"customer": {"name": "Ana", "address": {"city": None}}, "total": 1}
    _gives(record, ({"name": "Ana", "cents": 100}, []), hint="left_out")


def zero():
    """zero is a value"""
    _gives({"customer": {"name": "Ana"}, "total": 0}, ({"name": "Ana", "cents": 0}, []), hint="zero")


def broken_path():
    """a text where a dictionary was expected is missing"""
    _gives({"customer": "Ana", "total": 1}, (None, ["name: missing"]))


def together():
    """two faults come together, in the mapping's order"""
    _gives({"customer": {}, "total": -1}, (None, ["name: missing", "cents: below zero"]), hint="all_of_them")
