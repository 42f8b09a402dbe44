"""Services from a template."""

from judge import gives, raises

FILES = ("scaffold.py",)
TEMPLATE = {"$name/README.md": "# $name\nby $team, $$5", "$name/src/main.py": "print('$name')"}
START = (
    f"TEMPLATE = {TEMPLATE!r}\n"
    """
import pathlib
def look():
    return sorted(p.as_posix() for p in pathlib.Path("out").rglob("*") if p.is_file())
def attempt(template, values):
    try:
        create("out", template, values)
    except ValueError:
        return look()
    return "no error"
"""
)
GOOD = {"name": "pay-api2", "team": "money"}


def filled():
    """paths and texts are filled, and $$5 is $5"""
    wanted = {"pay-api2/README.md": "# pay-api2\nby money, $5", "pay-api2/src/main.py": "print('pay-api2')"}
    gives("scaffold.py", START + f"files(TEMPLATE, {GOOD!r})", wanted)


def unfilled():
    """a mark without a value raises KeyError"""
    raises("scaffold.py", START + "files(TEMPLATE, {'name': 'pay-api'})", "KeyError", hint="strict")


def written():
    """create writes all files and gives their paths"""
    paths = ["pay-api2/README.md", "pay-api2/src/main.py"]
    gives(
        "scaffold.py",
        START + f"made = create('out', TEMPLATE, {GOOD!r})\n(made, look() == ['out/' + p for p in made])",
        (paths, True),
    )


def names():
    """ab, 2pay, Pay and pay_api are no names; abc and 20 signs are"""
    for name in ("ab", "2pay", "Pay", "pay_api", "a" * 21, "-pay"):
        raises("scaffold.py", f"files({{'x': '$name'}}, {{'name': {name!r}}})", "ValueError", hint="whole_name")
    for name in ("abc", "a" * 20, "a1-"):
        gives("scaffold.py", f"files({{'x': '$name'}}, {{'name': {name!r}}})", {"x": name})


def kept():
    """if one file exists, none is written, and the old one stays"""
    lines = START + "create('out', {'$name/src/main.py': 'old'}, VALUES)\n".replace("VALUES", repr(GOOD))
    lines += f"(attempt(TEMPLATE, {GOOD!r}), pathlib.Path('out/pay-api2/src/main.py').read_text())"
    gives("scaffold.py", lines, (["out/pay-api2/src/main.py"], "old"), hint="look_first")


def inside():
    """a path that leads out of the folder is refused"""
    bad = {"$name/a.txt": "a", "../$name.txt": "b"}
    gives("scaffold.py", START + f"attempt({bad!r}, {GOOD!r})", [], hint="out_of_it")
