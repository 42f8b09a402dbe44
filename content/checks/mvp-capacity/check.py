"""Load by users, and the limit that breaks first."""

from judge import expect, gives, value

FILES = ("capacity.py",)
LIMITS = {"rps": 50, "cps": 200, "gb": 20, "mails": 3000}


def _first(load, wanted, hint=None, limits=None):
    gives("capacity.py", f"first_limit({load!r}, {limits or LIMITS!r})", wanted, hint=hint)


def hundred():
    """100 users with 144 requests a day each make 1 request a second"""
    gives("capacity.py", "round(load(100, 144, 36, 2_000_000, 0.5)['rps'], 6)", 1.0, hint="four_hours")


def all_four():
    """the same users make 0.25 commits a second, 0.2 GB and 50 mails"""
    got = value("capacity.py", "load(100, 144, 36, 2_000_000, 0.5)")
    expect(
        got, {"rps": 1.0, "cps": 0.25, "gb": 0.2, "mails": 50.0}, of="the load of 100 users", places=6, hint="each_part"
    )


def nobody():
    """without users there is no load"""
    got = value("capacity.py", "[float(part) for part in load(0, 144, 36, 2_000_000, 0.5).values()]")
    expect(got, [0.0, 0.0, 0.0, 0.0], of="the load of nobody")


def within():
    """what is within its limits, or exactly at one, breaks none: None"""
    _first({"rps": 10, "cps": 2, "gb": 1, "mails": 50}, None, hint="above_one")
    _first({"rps": 50, "cps": 2, "gb": 1, "mails": 50}, None, hint="above_one")


def one_breaks():
    """3100 mails of 3000 are named: mails"""
    _first({"rps": 10, "cps": 2, "gb": 1, "mails": 3100}, "mails")


def worst_first():
    """of 60 rps of 50 and 40 GB of 20 the disk is named, though 60 is more"""
    _first({"rps": 60, "cps": 20, "gb": 40, "mails": 3100}, "gb", hint="share_of_limit")


def other_limits():
    """with other limits another one breaks"""
    _first(
        {"rps": 60, "cps": 20, "gb": 40, "mails": 3100}, "cps", limits={"rps": 50, "cps": 4, "gb": 20, "mails": 3000}
    )
