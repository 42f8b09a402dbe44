"""A cache that forgets what was not used for longest."""

from judge import gives, raises

FILES = ("cache.py",)


def keeps():
    """what was put can be got, and what was not is None"""
    gives("cache.py", "c = Cache(2)\nc.put('a', 1)\n[c.get('a'), c.get('x'), len(c)]", [1, None, 1])


def bounded():
    """of three in a cache of two, the first goes"""
    gives(
        "cache.py",
        "c = Cache(2)\nfor k in 'abc':\n    c.put(k, k)\n[c.get('a'), c.get('b'), c.get('c'), len(c)]",
        [None, "b", "c", 2],
    )


def reading():
    """reading keeps an entry"""
    gives(
        "cache.py",
        "c = Cache(2)\nc.put('a', 1)\nc.put('b', 2)\nc.get('a')\nc.put('c', 3)\n[c.get('a'), c.get('b')]",
        [1, None],
        hint="use",
    )


def again():
    """putting a known key changes its value and keeps it"""
    gives(
        "cache.py",
        "c = Cache(2)\nc.put('a', 1)\nc.put('b', 2)\nc.put('a', 9)\nc.put('c', 3)\n[c.get('a'), c.get('b'), len(c)]",
        [9, None, 2],
        hint="use",
    )


def nothing():
    """a value of 0 is a value, and a size of 0 raises a ValueError"""
    gives("cache.py", "c = Cache(1)\nc.put('a', 0)\nc.get('x')\n[c.get('a'), len(c)]", [0, 1])
    raises("cache.py", "Cache(0)", "ValueError")
    gives("cache.py", "c = Cache(1)\nc.put('a', 1)\nc.put('b', 2)\nlen(c)", 1)
