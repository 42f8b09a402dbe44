"""Limit and offset from the texts of a query."""

from judge import expect, value

FILES = ("paging.py",)
STAND_INS = ("flask.py", "markupsafe.py", "werkzeug")
ARGS = """
    class Args(dict):
        def get(self, key, default=None, type=None):
            if key not in self:
                return default
            try:
                return type(self[key]) if type else self[key]
            except (ValueError, TypeError):
                return default

        def to_dict(self):
            return dict(self)
"""


def _paging(**args):
    return value("paging.py", f"{ARGS}\n    list(read_paging(Args({args!r})))\n")


def _hold(wanted, hint=None, **args):
    expect(_paging(**args), wanted, of=f"read_paging({args})", hint=hint)


def defaults():
    """without anything the limit is 10 and the offset 0"""
    _hold([10, 0], hint="missing")


def both_given():
    """limit=2&offset=4 gives 2 and 4, as numbers"""
    _hold([2, 4], limit="2", offset="4", hint="as_numbers")
    _hold([10, 30], offset="30", hint="missing")


def at_most():
    """50 stays 50, and 51 or 9999 becomes 50"""
    for asked, wanted in (("50", 50), ("51", 50), ("9999", 50)):
        _hold([wanted, 0], limit=asked, hint="cap")


def at_least():
    """1 stays 1, and 0 or -5 becomes 1"""
    for asked, wanted in (("1", 1), ("0", 1), ("-5", 1)):
        _hold([wanted, 0], limit=asked, hint="floor")


def offset_floor():
    """an offset of -1 becomes 0, and a large one stays"""
    _hold([10, 0], offset="-1", hint="floor")
    _hold([10, 120000], offset="120000")


def no_number():
    """limit=ten counts as missing, and so does offset=2.5 or an empty text"""
    _hold([10, 7], limit="ten", offset="7", hint="missing")
    _hold([3, 0], limit="3", offset="2.5", hint="missing")
    _hold([10, 0], limit="", offset="", hint="missing")
