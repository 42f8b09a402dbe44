"""Copies, versions and how many have to answer."""

from judge import gives

FILES = ("quorum.py",)


def there_and_back():
    """a value that was written is read, and an unknown key is None"""
    gives(
        "quorum.py",
        "s = Store(3, 2, 2)\ns.write('a', 5)\ns.write('b', 6)\n[s.read('a'), s.read('b'), s.read('c')]",
        [5, 6, None],
        hint="highest",
    )


def latest():
    """the last of three writes is read, also when copies went down between"""
    lines = "s = Store(3, 2, 2)\ns.write('a', 1)\ns.up[0] = False\ns.write('a', 2)\ns.up[0] = True\ns.up[2] = False\ns.read('a')"
    gives("quorum.py", lines, 2, hint="highest")
    lines = "s = Store(3, 2, 2)\ns.write('a', 9)\ns.write('a', 3)\ns.up[0] = False\ns.write('a', 1)\ns.up[0] = True\ns.up[1] = False\ns.read('a')"
    gives("quorum.py", lines, 1, hint="highest")


def stale():
    """with w=1 and r=1 the last copy never hears of the write"""
    gives(
        "quorum.py", "s = Store(3, 1, 1)\ns.write('a', 1)\n[s.read('a'), s.safe()]", [None, False], hint="which_copies"
    )


def too_few():
    """with too few copies up, writing and reading raise Unavailable and change nothing"""
    lines = """
        s = Store(3, 2, 2)
        s.write("a", 1)
        s.up[:] = [True, False, False]
        found = []
        for attempt in (lambda: s.write("a", 2), lambda: s.read("a")):
            try:
                found.append(attempt())
            except Unavailable:
                found.append("unavailable")
        s.up[:] = [True, True, True]
        found + [s.read("a")]
    """
    gives("quorum.py", lines, ["unavailable", "unavailable", 1], hint="before")


def just_enough():
    """with just w and r copies up, both work"""
    gives("quorum.py", "s = Store(3, 2, 2)\ns.up[1] = False\ns.write('a', 4)\ns.read('a')", 4, hint="before")


def safe():
    """2 and 2 of 3 are safe, 1 and 2 of 3 aren't"""
    gives(
        "quorum.py",
        "[Store(3, 2, 2).safe(), Store(3, 1, 2).safe(), Store(5, 3, 2).safe(), Store(3, 3, 1).safe()]",
        [True, False, False, True],
        hint="overlap",
    )
