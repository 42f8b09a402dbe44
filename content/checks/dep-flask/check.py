"""What is wrong with the numbers that somebody sends."""

from judge import expect, value

FILES = ("fields.py",)
FIELDS = ["alcohol", "ash", "hue"]


def _faults(data, wanted, hint=None):
    lines = f"from math import inf, nan\n{{kind: list(names) for kind, names in faults({data}, {FIELDS!r}).items()}}"
    expect(value("fields.py", lines), wanted, of="the faults", hint=hint)


def fine():
    """three numbers, whole ones among them, have no faults"""
    _faults('{"alcohol": 13.2, "ash": 2, "hue": 1.04}', {})


def zero():
    """0 and -1.5 are numbers like any other"""
    _faults('{"alcohol": 0, "ash": -1.5, "hue": 0.0}', {}, hint="zero_counts")


def missing():
    """without ash and alcohol both are missing, sorted"""
    _faults('{"hue": 1}', {"missing": ["alcohol", "ash"]}, hint="all_names")


def unknown():
    """what nobody asked for is unknown: colour and age"""
    _faults(
        '{"hue": 1, "ash": 1, "alcohol": 1, "colour": 3, "age": "x"}', {"unknown": ["age", "colour"]}, hint="all_names"
    )


def no_numbers():
    """a text, a list and None are no numbers, not even the text 13.2"""
    _faults('{"alcohol": "13.2", "ash": [1], "hue": None}', {"not_numbers": ["alcohol", "ash", "hue"]}, hint="kinds")


def odd_numbers():
    """True, nan and inf are no numbers either"""
    _faults('{"alcohol": True, "ash": nan, "hue": -inf}', {"not_numbers": ["alcohol", "ash", "hue"]}, hint="odd_ones")


def together():
    """all three kinds are told at once"""
    wanted = {"missing": ["ash"], "unknown": ["age"], "not_numbers": ["hue"]}
    _faults('{"alcohol": 13, "hue": "red", "age": 3}', wanted, hint="all_at_once")
