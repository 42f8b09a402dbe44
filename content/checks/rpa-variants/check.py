"""Ways through a process, and where it waits."""

from judge import gives

FILES = ("variants.py",)
LOG = [
    *[("a", "order", 0), ("a", "check", 1), ("a", "pay", 2)],
    *[("b", "order", 0.5), ("b", "check", 2.5), ("b", "pay", 4.5)],
    *[("c", "order", 3), ("c", "check", 9), ("c", "pay", 99)],
    *[("d", "order", 5), ("d", "pay", 8)],
]


def ways():
    """three cases go through check and one past it, whatever the log's order"""
    wanted = [(("order", "check", "pay"), 3), (("order", "pay"), 1)]
    gives("variants.py", f"variants({LOG[::-1]!r})", wanted, hint="by_time")


def equal():
    """variants met equally often come by their activities"""
    gives("variants.py", "variants([(1, 'z', 1), (2, 'b', 2)])", [(("b",), 1), (("z",), 1)])


def share():
    """one variant holds 0.75 of the cases, two hold all"""
    gives("variants.py", f"[coverage({LOG!r}, 1), coverage({LOG!r}, 2)]", [0.75, 1.0], places=3, hint="of_cases")


def medians():
    """the median from check to pay is 2 hours, from order to check 2"""
    wanted = {("order", "check"): 2, ("check", "pay"): 2, ("order", "pay"): 3}
    gives("variants.py", f"waits({LOG!r})", wanted, places=3, hint="median")


def slowest():
    """the bottleneck is from order to pay; a log of one event has none"""
    gives("variants.py", f"bottleneck({LOG!r})", ("order", "pay"))
    gives("variants.py", "bottleneck([(1, 'order', 1)]) or 0", 0)
