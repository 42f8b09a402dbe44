"""A breaker that is closed, open, half-open."""

from judge import gives

FILES = ("breaker.py",)
START = """
    now, calls = [100.0], []
    def good():
        calls.append("good")
        return 7
    def bad():
        calls.append("bad")
        raise OSError("down")
    b = Breaker(2, 30, lambda: now[0])
    def attempt(function):
        try:
            return b.call(function)
        except Refused:
            return "refused"
        except OSError:
            return "down"
    def all_of(*functions): return [attempt(one) for one in functions]
"""


def closed():
    """closed, it hands on results and errors"""
    gives("breaker.py", START + "\n    all_of(good, bad, good)", [7, "down", 7], hint="pass_on")


def opens():
    """two failures in a row open it, and the third call isn't made"""
    gives(
        "breaker.py",
        START + "\n    all_of(bad, bad, good) + [len(calls)]",
        ["down", "down", "refused", 2],
        hint="no_call",
    )


def in_a_row():
    """a success between two failures keeps it closed"""
    gives("breaker.py", START + "\n    all_of(bad, good, bad, good)", ["down", 7, "down", 7], hint="clear")


def waits():
    """after 29 seconds it still refuses, after 30 it tries"""
    gives(
        "breaker.py",
        START
        + "\n    all_of(bad, bad)\n    now[0] = 129.0\n    found = all_of(good)\n    now[0] = 130.0\n    found + all_of(good)",
        ["refused", 7],
        hint="pause",
    )


def recovers():
    """a success after the pause closes it: one failure doesn't open it again"""
    gives(
        "breaker.py",
        START + "\n    all_of(bad, bad)\n    now[0] = 130.0\n    all_of(good, bad, good)",
        [7, "down", 7],
        hint="half_open",
    )


def fails_again():
    """a failure after the pause opens it at once, for another whole pause"""
    lines = (
        START
        + "\n    all_of(bad, bad)\n    now[0] = 140.0\n    found = all_of(bad, good)\n    now[0] = 169.0\n    found += all_of(good)\n    now[0] = 170.0\n    found + all_of(good)"
    )
    gives("breaker.py", lines, ["down", "refused", "refused", 7], hint="half_open")


def states():
    """state says closed, open and half-open"""
    lines = (
        START
        + "\n    found = [b.state]\n    all_of(bad, bad)\n    found.append(b.state)\n    now[0] = 130.0\n    found.append(b.state)\n    all_of(good)\n    found + [b.state]"
    )
    gives("breaker.py", lines, ["closed", "open", "half-open", "closed"], hint="named")
