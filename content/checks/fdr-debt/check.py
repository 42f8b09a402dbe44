"""Which debts to pay, and what it brings."""

from judge import gives

FILES = ("ledger.py",)


def months():
    """10 hours at 4 a month pay back in 3 months, at 5 in 2"""
    gives("ledger.py", "[payback(10, 4), payback(10, 5), payback(0, 5), payback(10, 0)]", [3, 2, 0, None], hint="up")


def order():
    """the shortest payback comes first, by exact months, then by name"""
    debts = [("slow", 20, 2), ("b", 10, 5), ("a", 4, 2), ("c", 9, 5)]
    gives("ledger.py", f"list(pay({debts!r}, 100))", ["c", "a", "b", "slow"], hint="exact")


def horizon():
    """12 months are within the horizon, more are not, and 0 a month never"""
    gives("ledger.py", 'list(pay([("a", 24, 2), ("b", 25, 2), ("c", 1, 0)], 100))', ["a"], hint="within")
    gives("ledger.py", 'list(pay([("a", 24, 2), ("b", 25, 2)], 100, horizon=13))', ["a", "b"], hint="within")


def budget():
    """what doesn't fit is passed over, and a smaller one is taken"""
    debts = [("a", 10, 10), ("b", 8, 4), ("c", 3, 1)]
    gives(
        "ledger.py",
        f"[list(pay({debts!r}, hours)) for hours in (21, 18, 13, 12)]",
        [["a", "b", "c"], ["a", "b"], ["a", "c"], ["a"]],
        hint="fits",
    )


def won():
    """12 months of 4 hours for 10 hours are 38 saved"""
    gives(
        "ledger.py",
        '[saved([("a", 10, 4), ("b", 5, 1)], ["a"]), saved([("a", 10, 4), ("b", 5, 1)], ["a", "b"], 6), saved([("a", 1, 1)], [])]',
        [38, 15, 0],
        hint="those",
    )
