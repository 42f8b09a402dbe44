"""A first array of seven temperatures, and what it says about itself."""

from judge import expect, run, value

FILES = ("first.py",)
PACKAGES = ("numpy",)


def _temps():
    found = value("first.py", "temps")
    return found if isinstance(found, list) else [found]


def seven_numbers():
    """temps is an array of seven numbers in one row"""
    expect(value("first.py", "type(temps).__name__"), "ndarray", of="the type of temps", hint="an_array")
    expect(len(_temps()), 7, of="the length of temps", hint="one_row")
    expect([number for number in _temps() if isinstance(number, list)], [], of="rows inside temps", hint="one_row")


def with_decimals():
    """the dtype of temps is a float, and it is printed"""
    expect(value("first.py", "temps.dtype.kind"), "f", of="the kind of temps.dtype", hint="a_decimal")
    run("first.py").says("float", hint="four_facts")


def shape_and_dimensions():
    """the shape (7,) and the 1 of ndim are printed"""
    done = run("first.py")
    done.says("(7,)", hint="four_facts")
    expect(1 in done.numbers, True, of="1 is printed for ndim", hint="four_facts")


def mean():
    """the mean is printed: a seventh of the sum of your temperatures"""
    temps = _temps()
    run("first.py").shows(sum(temps) / len(temps), places=1, hint="of_all")
