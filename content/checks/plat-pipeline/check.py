"""Jobs on runners."""

from judge import gives

FILES = ("ci.py",)


def _job(minutes, *needs):
    return {"minutes": minutes, "needs": list(needs)}


JOBS = {
    "lint": _job(2),
    "build": _job(4),
    "unit": _job(5, "build"),
    "web": _job(5, "build"),
    "ship": _job(1, "unit", "web", "lint"),
}


def one():
    """one runner does the longest ready job first"""
    wanted = [(0, "build"), (4, "unit"), (9, "web"), (14, "lint"), (16, "ship")]
    gives("ci.py", f"plan({JOBS!r}, 1)", wanted, hint="longest")


def two():
    """two runners share: ship starts at 9"""
    wanted = [(0, "build"), (0, "lint"), (4, "unit"), (4, "web"), (9, "ship")]
    gives("ci.py", f"plan({JOBS!r}, 2)", wanted, hint="all_needs")


def by_name():
    """equally long jobs start by name"""
    gives("ci.py", f"plan({dict(z=_job(3), a=_job(3), m=_job(3))!r}, 2)", [(0, "a"), (0, "m"), (3, "z")])


def ends():
    """the run ends after 17 minutes with one runner, 10 with two"""
    gives("ci.py", f"[finish({JOBS!r}, n) for n in (1, 2, 9)]", [17, 10, 10])


def chain():
    """the critical chain is 10 minutes; of a chain of three it's their sum"""
    gives("ci.py", f"critical({JOBS!r})", 10, hint="chain")
    chain = {"a": _job(3), "b": _job(4, "a"), "c": _job(5, "b"), "d": _job(11)}
    gives("ci.py", f"(critical({chain!r}), finish({chain!r}, 1))", (12, 23), hint="chain")


def nothing():
    """no jobs end at once"""
    gives("ci.py", "(plan({}, 2), finish({}, 2), critical({}))", ([], 0, 0))
