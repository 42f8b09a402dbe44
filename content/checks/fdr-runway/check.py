"""Dead or alive, and when."""

from judge import gives

FILES = ("runway.py",)


def _is(call, wanted, hint=None):
    gives("runway.py", f"tuple(runway({call}))", wanted, places=2, hint=hint)


def flat():
    """100000, costs 12000, revenue 2000: dead in month 11"""
    _is("100_000, 12_000, 2_000, 0", ("dead", 11), hint="below")
    _is("5, 10, 0, 0", ("dead", 1), hint="below")


def growing():
    """with growth of 0.1 it is dead in month 12"""
    _is("100_000, 12_000, 2_000, 0.1", ("dead", 12), hint="month_by_month")


def alive():
    """with enough growth it is alive, with the lowest cash of any month's end"""
    _is("100, 10, 5, 1.0", ("alive", 95), hint="lowest")
    _is("100, 10, 20, 0", ("alive", 110), hint="lowest")


def within():
    """only so many months are looked at"""
    _is("100, 10, 0, 0, 10", ("alive", 0), hint="below")
    _is("100, 10, 0, 0, most=11", ("dead", 11), hint="below")


def growth():
    """the smallest growth that keeps it alive: 0.13, 0.0 and 0.3"""
    gives(
        "runway.py",
        "[needed(100_000, 12_000, 2_000), needed(100, 10, 10), needed(50_000, 12_000, 2_000)]",
        [0.13, 0.0, 0.3],
        places=4,
        hint="smallest",
    )
