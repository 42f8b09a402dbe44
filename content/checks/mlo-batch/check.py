"""Requests in batches, and how many servers that saves."""

from judge import gives

FILES = ("batch.py",)


def full():
    """requests at 0, 1 and 2 ms with a size of 3 leave together at 2 ms"""
    gives("batch.py", "[tuple(b) for b in batches([0, 1, 2], 3, 10)]", [(2, 3)], hint="full")


def late():
    """a batch that isn't full leaves 10 ms after its first request"""
    gives("batch.py", "[tuple(b) for b in batches([5, 8, 40], 3, 10)]", [(15, 2), (50, 1)], hint="waited")


def edge():
    """a request at exactly 10 ms still gets in, one at 11 ms doesn't"""
    gives(
        "batch.py",
        "[[tuple(b) for b in batches([0, t], 3, 10)] for t in (10, 11)]",
        [[(10, 2)], [(10, 1), (21, 1)]],
        hint="waited",
    )


def several():
    """seven at once in batches of 3 are 3, 3 and 1; none are none"""
    gives(
        "batch.py",
        "[[tuple(b) for b in batches(a, 3, 4)] for a in ([6] * 7, [])]",
        [[(6, 3), (6, 3), (10, 1)], []],
        hint="full",
    )


def machines():
    """300 requests a second need 7 servers one by one, and 2 in batches of 8"""
    lines = "[servers(300, 1, 20, 2), servers(300, 8, 20, 2), servers(500, 1, 1, 1), servers(501, 1, 1, 1)]"
    gives("batch.py", lines, [7, 2, 1, 2], hint="busy")
