"""A template filled in one pass."""

from judge import gives

FILES = ("template.py",)


def fills():
    """Hi {who} becomes Hi Ada"""
    gives(
        "template.py", "[filled('Hi {who}', {'who': 'Ada'}), filled('{a}{b_c}', {'a': 1, 'b_c': 2})]", ["Hi Ada", "12"]
    )


def unknown():
    """a name without a value stays as it is"""
    gives("template.py", "filled('{a} {b}', {'a': 1})", "1 {b}", hint="stays")


def once():
    """what a value holds is not filled in again"""
    gives("template.py", "filled('{a} {b}', {'a': '{b}', 'b': '{a}'})", "{b} {a}", hint="once")


def doubled():
    """{{a}} becomes {a}"""
    gives(
        "template.py",
        "[filled('{{a}} {a}', {'a': 1}), filled('{{{a}}}', {'a': 1}), filled('}}', {})]",
        ["{a} 1", "{1}", "}"],
        hint="once",
    )


def names():
    """the holes come once, in their order"""
    gives("template.py", "[holes('{b} {a} {b} {{c}}'), holes('none')]", [["b", "a"], []])
