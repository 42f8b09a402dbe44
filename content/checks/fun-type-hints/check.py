"""Three functions with hints for all that goes in and comes out."""

from judge import expect, gives, value

FILES = ("trips.py",)


def _hints(name):
    hints = value("trips.py", f"import typing\n{{k: str(v) for k, v in typing.get_type_hints({name}).items()}}")
    return {
        key: hint.replace("<class '", "").replace("'>", "").replace("typing.", "").lower()
        for key, hint in hints.items()
    }


def averages():
    """mean([2.0, 4.0]) gives 3.0, and mean([]) gives None"""
    gives("trips.py", "mean([2.0, 4.0])", 3.0)
    gives("trips.py", "mean([])", None, hint="empty")


def totals():
    """per_city adds up the kilometres of each city"""
    gives("trips.py", 'per_city([("Rome", 2.0), ("Oslo", 1.5), ("Rome", 3.0)])', {"Rome": 5.0, "Oslo": 1.5})
    gives("trips.py", "per_city([])", {})


def labels():
    """label("Rome", 12.5) gives "Rome: 12.5 km\""""
    gives("trips.py", 'label("Rome", 12.5)', "Rome: 12.5 km")
    gives("trips.py", 'label("Oslo")', "Oslo: 0.0 km")


def hints_of_mean():
    """mean has hints: a list of floats, and a float or None"""
    hints = _hints("mean")
    expect(
        hints.pop("return", None) in ("float | none", "optional[float]"),
        True,
        of="the result is float | None",
        hint="or_none",
    )
    expect(list(hints.values()), ["list[float]"], of="the hint of the parameter")


def hints_of_per_city():
    """per_city has hints: a list of tuples, and a dictionary"""
    hints = _hints("per_city")
    expect(hints.pop("return", None), "dict[str, float]", of="the hint of the result", hint="what_is_inside")
    expect(list(hints.values()), ["list[tuple[str, float]]"], of="the hint of the parameter", hint="what_is_inside")


def hints_of_label():
    """label has hints for both parameters and the result"""
    expect(_hints("label"), {"city": "str", "km": "float", "return": "str"}, of="the hints of label")
