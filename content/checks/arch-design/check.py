"""A design that computes its numbers."""

from judge import expect, gives, value

FILES = ("design.py",)
SHOP = """
    shop = {
        "web": {"ms": 10, "up": 0.99, "calls": ["orders", "users"]},
        "orders": {"ms": 20, "up": 0.9, "calls": ["db"]},
        "users": {"ms": 5, "up": 0.95, "calls": ["db"]},
        "db": {"ms": 3, "up": 0.999, "calls": []},
        "mail": {"ms": 400, "up": 0.5, "calls": []},
    }
    round_trip = {"a": {"ms": 1, "up": 1, "calls": ["b"]}, "b": {"ms": 1, "up": 1, "calls": ["c"]}, "c": {"ms": 1, "up": 1, "calls": ["b", "d"]}, "d": {"ms": 1, "up": 1, "calls": []}}
"""


def slow():
    """web takes 41 ms, as db is called twice; db alone takes 3"""
    gives(
        "design.py",
        SHOP + "\n    [latency(shop, 'web'), latency(shop, 'orders'), latency(shop, 'db')]",
        [41, 23, 3],
        places=4,
        hint="all_calls",
    )


def reliable():
    """web is up 0.8456 of the time, with db counted once"""
    gives(
        "design.py",
        SHOP + "\n    [availability(shop, 'web'), availability(shop, 'users'), availability(shop, 'mail')]",
        [0.845604, 0.94905, 0.5],
        places=5,
        hint="once",
    )


def in_circles():
    """of a, b, c, d only b and c reach themselves; the shop has no circle"""
    gives(
        "design.py",
        SHOP
        + "\n    [list(circles(round_trip)), list(circles(shop)), list(circles({'x': {'ms': 1, 'up': 1, 'calls': ['x']}}))]",
        [["b", "c"], [], ["x"]],
        hint="back_to_itself",
    )


def page_rows():
    """the page has a row for each service, and 41 and 0.8456 for web"""
    text = value("design.py", SHOP + "\n    page(shop, 'web')")
    rows = [line for line in text.splitlines() if line.strip().startswith("|")]
    for name in ("web", "orders", "users", "db", "mail"):
        expect(sum(name in row.split("|")[1] for row in rows), 1, of=f"rows that begin with {name}", hint="table")
    expect("41" in text and ("0.8456" in text or "84.56" in text), True, of="both numbers in the page", hint="numbers")
