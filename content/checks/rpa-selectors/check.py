"""Selectors that are tried in order, and must fit exactly one element."""

from judge import gives, raises

FILES = ("selectors.py",)
NUMBER = {"id": "f7", "role": "field", "label": "Invoice"}
SEND = {"id": "b1", "role": "button", "label": "Send"}
CANCEL = {"id": "b2", "role": "button", "label": "Cancel"}


def _call(*selectors):
    return f"locate({[NUMBER, SEND, CANCEL]!r}, {list(selectors)!r})"


def first():
    """an id that is there wins at place 0"""
    gives("selectors.py", _call({"id": "f7"}), (NUMBER, 0))
    gives("selectors.py", _call({"id": "b2"}, {"id": "f7"}), (CANCEL, 0), hint="in_order")


def renamed():
    """an id that is gone is found by role and label, at place 1"""
    gives("selectors.py", _call({"id": "old"}, {"role": "button", "label": "Send"}), (SEND, 1))


def ambiguous():
    """a selector that fits two buttons is passed over"""
    gives("selectors.py", _call({"role": "button"}, {"label": "Cancel"}), (CANCEL, 1), hint="exactly_one")


def absent_key():
    """an element without the key doesn't fit, not even None"""
    call = f"locate({[SEND]!r}, [{{'text': None}}, {{'id': 'b1'}}])"
    gives("selectors.py", call, (SEND, 1), hint="key_there")


def none():
    """when nothing wins, LookupError names 0, 2"""
    call = _call({"id": "x"}, {"role": "button"})
    raises("selectors.py", call, "LookupError")
    gives(
        "selectors.py", f"try:\n    {call}\nexcept LookupError as error:\n    told = str(error)\n'0, 2' in told", True
    )
