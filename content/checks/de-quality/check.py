"""Four tests of data."""

from judge import gives, raises

FILES = ("quality.py",)
ROWS = [
    {"id": 1, "state": "paid", "amount": 10},
    {"id": 2, "state": "lost", "amount": 0},
    {"id": 1, "state": "", "amount": 101},
    {"id": None, "state": "open", "amount": None},
    {"id": None, "state": "paid", "amount": 100},
]


def _gives(rules, wanted, hint=None):
    gives("quality.py", f"check({ROWS!r}, {rules!r})", wanted, hint=hint)


def empty():
    """not_null names None and empty text, and no zero"""
    _gives([("not_null", "id")], [("not_null", "id", [3, 4])])
    _gives([("not_null", "state")], [("not_null", "state", [2])])
    _gives([("not_null", "amount")], [("not_null", "amount", [3])], hint="zero")


def unique():
    """unique names both rows of an id, and no empty ones"""
    _gives([("unique", "id")], [("unique", "id", [0, 2])], hint="both")


def accepted():
    """accepted names what isn't in the list"""
    _gives([("accepted", "state", ["paid", "open"])], [("accepted", "state", [1])])


def between():
    """between takes its limits in"""
    _gives([("between", "amount", 0, 100)], [("between", "amount", [2])], hint="limits")
    _gives([("between", "amount", 1, 101)], [("between", "amount", [1])], hint="limits")


def several():
    """rules that hold aren't told; the others come in their order"""
    rules = [("between", "amount", 0, 500), ("unique", "id"), ("not_null", "amount")]
    _gives(rules, [("unique", "id", [0, 2]), ("not_null", "amount", [3])])
    gives("quality.py", "check([], [('not_null', 'id')])", [])


def unknown():
    """an unknown rule raises ValueError"""
    raises("quality.py", f"check({ROWS!r}, [('nice', 'id')])", "ValueError")
