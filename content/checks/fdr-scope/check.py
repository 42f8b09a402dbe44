"""What fits into the first version."""

from judge import gives, raises

FILES = ("scope.py",)


def _is(features, hours, wanted, hint=None):
    gives("scope.py", f"list(plan({features!r}, {hours}))", wanted, hint=hint)


MUSTS = [("login", "must", 5, 8), ("add", "must", 9, 4)]


def musts():
    """all musts are in, as given, also if they fit exactly"""
    _is(MUSTS, 12, ["login", "add"], hint="musts_first")
    _is([], 0, [])


def too_much():
    """musts of 12 hours in 9 raise ValueError that says 3"""
    raises("scope.py", f"plan({MUSTS!r}, 9)", "ValueError", message="3 hours too many", hint="how_many")


def by_value():
    """shoulds come by value per hour, and what doesn't fit is passed over"""
    shoulds = [("mail", "should", 6, 6), ("pay", "should", 9, 3), ("map", "should", 8, 20), ("tag", "should", 4, 2)]
    _is(MUSTS + shoulds, 23, ["login", "add", "pay", "tag", "mail"], hint="per_hour")
    _is(MUSTS + shoulds, 21, ["login", "add", "pay", "tag"], hint="per_hour")


def kinds():
    """a could never comes before a should, and equals stand by name"""
    mixed = [("x", "could", 10, 1), ("b", "should", 1, 5), ("a", "should", 2, 10), *MUSTS]
    _is(mixed, 28, ["login", "add", "a", "b", "x"], hint="kinds")
    _is(mixed, 19, ["login", "add", "b", "x"], hint="kinds")
