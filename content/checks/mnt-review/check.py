"""A review that proves its points."""

from judge import gives

FILES = ("review.py",)

RIGHT = """
def middle(n):
    if not n:
        return None
    s = sorted(n)
    h = len(s) // 2
    return s[h] if len(s) % 2 else (s[h - 1] + s[h]) / 2
"""
UNSORTED = (
    "def middle(n):\n    h = len(n) // 2\n    return None if not n else n[h] if len(n) % 2 else (n[h - 1] + n[h]) / 2\n"
)
ODD_ONLY = "def middle(n):\n    return sorted(n)[len(n) // 2] if n else None\n"
EVEN_ONLY = "def middle(n):\n    s = sorted(n)\n    h = len(s) // 2\n    return (s[h - 1] + s[h]) / 2 if n else None\n"
CRASHES = RIGHT.replace("    if not n:\n        return None\n", "")
ZERO = RIGHT.replace("return None", "return 0")
SORTS = RIGHT.replace("s = sorted(n)", "n.sort()\n    s = n")


def _notes(function, wanted, hint=None):
    gives("review.py", f"{function}\nnotes(middle)", wanted, hint=hint)


def right():
    """a right function has no notes"""
    _notes(RIGHT, [])
    gives("review.py", f"{RIGHT}\nworks(middle)", True)


def one_half():
    """one that is right for odd lists alone, or for even ones alone, is told so"""
    _notes(ODD_ONLY, ["wrong for even"], hint="cases")
    _notes(EVEN_ONLY, ["wrong for odd"], hint="cases")
    _notes(UNSORTED, ["wrong for odd", "wrong for even"], hint="cases")


def empty():
    """one that raises or gives 0 for an empty list is told so, and nothing is raised"""
    _notes(CRASHES, ["fails when empty"], hint="raises")
    _notes(ZERO, ["fails when empty"], hint="raises")


def changed():
    """one that sorts the list of its caller is told so"""
    _notes(SORTS, ["changes its list"], hint="same_list")


def always_raises():
    """works is False for every broken one, also for one that always raises"""
    for function in (UNSORTED, ODD_ONLY, CRASHES, SORTS, "def middle(n):\n    raise KeyError(n)\n"):
        gives("review.py", f"{function}\nworks(middle)", False, hint="raises")
