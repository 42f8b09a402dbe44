"""A catalogue of services."""

from judge import gives, raises

FILES = ("catalog.py",)


def _service(name, *needs, owner="team"):
    return {"name": name, "owner": owner, "needs": list(needs)}


SHOP = [_service("db"), _service("pay", "db"), _service("web", "pay", "mail"), _service("mail"), _service("app", "web")]
RING = [_service("a", "b"), _service("b", "c"), _service("c", "a"), _service("d", "a")]


def direct():
    """without mail, web and app stop"""
    gives("catalog.py", f"impact({SHOP!r}, 'mail')", ["app", "web"], hint="through")


def far():
    """without db, app, pay and web stop; without app nothing"""
    gives("catalog.py", f"impact({SHOP!r}, 'db')", ["app", "pay", "web"], hint="through")
    gives("catalog.py", f"impact({SHOP!r}, 'app')", [])


def ring():
    """a circle ends, and its service isn't among its own impact"""
    gives("catalog.py", f"impact({RING!r}, 'a')", ["b", "c", "d"], hint="itself")


def unknown():
    """an unknown service raises KeyError"""
    raises("catalog.py", f"impact({SHOP!r}, 'tax')", "KeyError")


def clean():
    """a good catalogue has no problems"""
    gives("catalog.py", f"problems({SHOP!r})", [])


def wrong():
    """twice, no owner and unknown needs are told, sorted"""
    rows = [_service("web", "tax", "db", owner=""), _service("db"), _service("db"), {"name": "app", "needs": []}]
    wanted = ["app: no owner", "db: twice", "web: needs unknown tax", "web: no owner"]
    gives("catalog.py", f"problems({rows!r})", wanted)
    gives("catalog.py", f"problems({[_service('x')] * 3!r})", ["x: twice"])


def selves():
    """a circle is told for its members alone"""
    gives(
        "catalog.py", f"problems({RING!r})", ["a: needs itself", "b: needs itself", "c: needs itself"], hint="members"
    )
    gives("catalog.py", f"problems({[_service('x', 'x')]!r})", ["x: needs itself"])
