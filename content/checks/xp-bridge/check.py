"""A statistic and the address that gives it."""

from judge import gives

FILES = ("bridge.py",)

ASK = """
import json
def ask(path, query=""):
    seen = []
    body = app({"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query}, lambda status, headers: seen.append((status, dict(headers))))
    kind = {name.lower(): content for name, content in seen[0][1].items()}["content-type"]
    return seen[0][0], kind.split(";")[0], json.loads(b"".join(body))
"""


def numbers():
    """1, 2 and 4.5 have count 3, mean 2.5 and high 4.5"""
    gives("bridge.py", "summary([1, 2, 4.5])", {"count": 3, "mean": 2.5, "high": 4.5}, places=4)
    gives("bridge.py", "summary([-1, -1, -2.126])", {"count": 3, "mean": -1.38, "high": -1}, places=4)


def empty():
    """without numbers mean and high are None"""
    gives("bridge.py", "summary([])", {"count": 0, "mean": None, "high": None}, hint="none")


def answer():
    """/summary?n=1&n=2.5 answers 200 OK with JSON"""
    gives(
        "bridge.py",
        ASK + 'ask("/summary", "n=1&n=2.5")',
        ("200 OK", "application/json", {"count": 2, "mean": 1.75, "high": 2.5}),
    )
    gives(
        "bridge.py",
        ASK + 'ask("/summary")',
        ("200 OK", "application/json", {"count": 0, "mean": None, "high": None}),
        hint="none",
    )


def no_number():
    """n=five answers 400 Bad Request"""
    gives(
        "bridge.py",
        ASK + 'ask("/summary", "n=1&n=five")',
        ("400 Bad Request", "application/json", {"error": "n"}),
        hint="four_hundred",
    )


def other_path():
    """another path answers 404 Not Found, whatever its query"""
    gives(
        "bridge.py",
        ASK + '[ask("/")[0], ask("/sum", "n=five")]',
        ["404 Not Found", ("404 Not Found", "application/json", {"error": "path"})],
        hint="path_first",
    )
