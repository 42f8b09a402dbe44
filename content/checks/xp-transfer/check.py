"""A diff of two tables by a key."""

from judge import gives, raises

FILES = ("rowdiff.py",)


def _is(old, new, wanted, hint=None):
    gives("rowdiff.py", f'list(diff({old!r}, {new!r}, "id"))', wanted, hint=hint)


A, B, C = {"id": 3, "price": 10, "at": "x"}, {"id": 5, "price": 1, "at": "y"}, {"id": 10, "price": 2, "at": "z"}


def same():
    """equal tables have no diff, in whatever order the rows stand"""
    _is([A, B], [B, A], [], hint="by_key")


def come_and_gone():
    """a new row is + 10, one that is gone - 5"""
    _is([A, B], [A, C], ["- 5", "+ 10"], hint="by_key")


def changed():
    """a changed field has both values"""
    _is([A], [A | {"price": 12}], ["~ 3 price: 10 -> 12"])
    _is(
        [A, C],
        [C | {"price": 3}, A | {"price": 12, "at": "w"}],
        ["~ 3 at: x -> w", "~ 3 price: 10 -> 12", "~ 10 price: 2 -> 3"],
        hint="fields",
    )


def absent():
    """an absent field counts as None"""
    _is([A], [{"id": 3, "price": 10, "new": 1}], ["~ 3 at: x -> None", "~ 3 new: None -> 1"], hint="fields")


def twice():
    """a key that stands twice raises ValueError, in either list"""
    raises("rowdiff.py", f'diff({[A, A]!r}, {[A]!r}, "id")', "ValueError", hint="twice")
    raises("rowdiff.py", f'diff({[A]!r}, {[B, B]!r}, "id")', "ValueError", hint="twice")
