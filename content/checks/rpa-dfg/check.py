"""A directly-follows graph."""

from judge import gives

FILES = ("dfg.py",)
LOG = [("a", "order", 1), ("b", "order", 2), ("b", "pay", 9), ("a", "check", 3), ("a", "pay", 5), ("c", "order", 6)]


def by_time():
    """the activities of a case come by time, whatever the log's order"""
    wanted = {"a": ["order", "check", "pay"], "b": ["order", "pay"], "c": ["order"]}
    gives("dfg.py", f"traces({LOG[::-1]!r})", wanted, hint="sorted")


def within():
    """arrows stay within a case, from START to END"""
    wanted = {
        ("START", "order"): 3,
        ("order", "check"): 1,
        ("check", "pay"): 1,
        ("pay", "END"): 2,
        ("order", "pay"): 1,
        ("order", "END"): 1,
    }
    gives("dfg.py", f"follows({LOG!r})", wanted, hint="per_case")


def again():
    """work done again gives an arrow to itself"""
    gives("dfg.py", "follows([(1, 'x', 1), (1, 'x', 2)])", {("START", "x"): 1, ("x", "x"): 1, ("x", "END"): 1})


def texts():
    """the arrows come by frequency, then by name"""
    wanted = ["START -> order: 3", "pay -> END: 2", "check -> pay: 1"]
    gives("dfg.py", f"arrows({LOG!r})[:3]", wanted, hint="order")


def least():
    """least=2 leaves two arrows, and an empty log none"""
    gives("dfg.py", f"arrows({LOG!r}, least=2)", ["START -> order: 3", "pay -> END: 2"], hint="at_least")
    gives("dfg.py", f"arrows({LOG!r}, least=3)", ["START -> order: 3"], hint="at_least")
    gives("dfg.py", "arrows([])", [])
