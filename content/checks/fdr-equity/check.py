"""Vesting and dilution."""

from judge import gives

FILES = ("equity.py",)


def cliff():
    """nothing in month 11, a quarter in month 12"""
    gives("equity.py", "[vested(4800, m) for m in (0, 11, 12, 13)]", [0, 0, 1200, 1300], hint="cliff")


def end():
    """all after 48 months, and not more afterwards"""
    gives("equity.py", "[vested(4800, m) for m in (47, 48, 60)]", [4700, 4800, 4800], hint="all")


def whole():
    """shares are whole, and cliff and total can be given"""
    gives(
        "equity.py",
        "[vested(1000, 13), vested(100, 6, cliff=6, total=24), vested(100, 5, cliff=6, total=24)]",
        [270, 25, 0],
        hint="down",
    )


def round_of_money():
    """500000 at 2000000 are a fifth for the investor"""
    gives(
        "equity.py",
        'invest({"ana": 6000, "ben": 4000}, "fund", 500_000, 2_000_000)',
        {"ana": 6000, "ben": 4000, "fund": 2500},
        hint="price",
    )
    gives("equity.py", 'invest({"ana": 3}, "fund", 10, 7)', {"ana": 3, "fund": 4}, hint="price")
    gives(
        "equity.py",
        't = {"ana": 6000, "fund": 4000}\n(invest(t, "fund", 100, 1000), t)',
        ({"ana": 6000, "fund": 5000}, {"ana": 6000, "fund": 4000}),
        hint="adds",
    )


def shares():
    """6000, 4000 and 2500 are 48, 32 and 20%"""
    gives(
        "equity.py",
        'percent({"ana": 6000, "ben": 4000, "fund": 2500})',
        {"ana": 48.0, "ben": 32.0, "fund": 20.0},
        places=4,
    )
    gives("equity.py", 'percent({"ana": 1, "ben": 2})', {"ana": 33.3, "ben": 66.7}, places=4)
