"""Credits for friends, and how far they carry."""

from judge import gives

FILES = ("referral.py",)
SETUP = """
    import sqlite3
    from datetime import date, timedelta
    today = date(2026, 3, 31)
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE credits (user_id INTEGER, friend_id INTEGER UNIQUE, given_on TEXT)")
    def give(user, friend, ago=0):
        return bool(credit(db, user, friend, today - timedelta(days=ago)))
    def rows():
        return [tuple(row) for row in db.execute("SELECT user_id, friend_id, given_on FROM credits ORDER BY friend_id")]
"""


def _gives(lines, wanted, hint=None):
    gives("referral.py", f"{SETUP}\n    {lines}", wanted, hint=hint)


def first():
    """user 1 gets a credit for friend 5, with the day"""
    _gives("[give(1, 5), rows()]", [True, [(1, 5, "2026-03-31")]])


def oneself():
    """nobody refers themselves"""
    _gives("[give(1, 1), rows()]", [False, []], hint="own_code")


def known():
    """a friend counts once, also for another user"""
    _gives("[give(1, 5), give(1, 5), give(2, 5), len(rows())]", [True, False, False, 1], hint="once")


def thirteenth():
    """the twelfth credit is given, the thirteenth isn't"""
    _gives("[[give(1, 100 + number) for number in range(13)].count(True), give(2, 500)]", [12, True], hint="twelve")


def a_year():
    """credits that are 365 days old make room again, those of 364 days don't"""
    _gives("[give(1, 100 + number, ago=365) for number in range(12)]\n    give(1, 900)", True, hint="one_year")
    _gives("[give(1, 100 + number, ago=364) for number in range(12)]\n    give(1, 900)", False, hint="one_year")


def spread():
    """100 users with a k of 0.3 are 142.86 in all, with a k of 1 there is no end"""
    gives(
        "referral.py",
        "[round(total(100, 0.3), 2), total(50, 0), str(total(100, 1)), str(total(1, 1.5))]",
        [142.86, 50.0, "inf", "inf"],
        hint="generations",
    )


def factor():
    """three invitations each, of which a tenth join, are a k of 0.3"""
    gives("referral.py", "k(3, 0.1)", 0.3)
