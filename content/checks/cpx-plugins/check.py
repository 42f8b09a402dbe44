"""Plug-ins in order of their needs, each able to fail alone."""

from judge import gives, raises

FILES = ("core.py",)

START = """
c = Core()
def bad(v):
    raise RuntimeError("broken")
"""


def chain():
    """plug-ins run in order, each with the result of the one before"""
    gives(
        "core.py",
        f'{START}c.register("double", lambda v: v * 2)\nc.register("more", lambda v: v + 3)\n(c.run(5), list(c.failed))',
        (13, []),
    )


def needs():
    """one that needs another comes after it, the rest as registered"""
    lines = 'c.register("c", str, needs=("a",))\nc.register("b", str)\nc.register("a", str)\nc.register("d", str, needs=("b", "c"))\nlist(c.order())'
    gives("core.py", START + lines, ["b", "a", "c", "d"], hint="ready")


def refused():
    """a name twice, an unknown need and a circle raise ValueError"""
    raises("core.py", f'{START}c.register("a", str)\nc.register("a", int)', "ValueError", hint="refused")
    raises("core.py", f'{START}c.register("a", str, needs=("x",))\nc.order()', "ValueError", hint="refused")
    raises(
        "core.py",
        f'{START}c.register("a", str, needs=("b",))\nc.register("b", str, needs=("a",))\nc.order()',
        "ValueError",
        hint="refused",
    )


def alone():
    """one that raises is skipped and named, the value goes on"""
    gives(
        "core.py",
        f'{START}c.register("bad", bad)\nc.register("more", lambda v: v + 3)\n(c.run(5), list(c.failed))',
        (8, ["bad"]),
        hint="skipped",
    )


def dragged():
    """one that needs a failed one isn't called, and neither is what needs that"""
    lines = 'c.register("bad", bad)\nc.register("b", lambda v: v * 10, needs=("bad",))\nc.register("d", lambda v: v * 10, needs=("b",))\nc.register("e", lambda v: v + 1)\n'
    gives("core.py", START + lines + "(c.run(5), sorted(c.failed))", (6, ["b", "bad", "d"]), hint="dragged")


def again():
    """a second run begins afresh"""
    gives("core.py", f'{START}c.register("bad", bad)\nc.run(1)\nc.run(1)\nlist(c.failed)', ["bad"], hint="afresh")
