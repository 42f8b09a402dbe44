"""Who saw which headline, once each."""

from judge import gives

FILES = ("exposure.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.executescript('''
        CREATE TABLE exposures (experiment TEXT, variant TEXT, unit TEXT, UNIQUE (experiment, unit));
        CREATE TABLE users (id INTEGER PRIMARY KEY, unit TEXT);
    ''')
    def rows():
        return sorted(tuple(row) for row in db.execute("SELECT experiment, variant, unit FROM exposures"))
    def table(name):
        return {key: tuple(counts) for key, counts in by_variant(db, name).items()}
"""


def _gives(lines, wanted, hint=None):
    gives("exposure.py", f"{SETUP}\n    {lines}", wanted, hint=hint)


def first():
    """the first sight of headline a by unit u1 is a row, and gives True"""
    _gives('[bool(expose(db, "headline", "a", "u1")), rows()]', [True, [("headline", "a", "u1")]])


def fifty():
    """fifty loads of one unit give one row, and True once"""
    _gives('[sum(bool(expose(db, "headline", "a", "u1")) for _ in range(50)), len(rows())]', [1, 1], hint="once_each")


def own_experiment():
    """the same unit counts again in another experiment"""
    _gives('expose(db, "headline", "a", "u1")\n    [bool(expose(db, "price", "b", "u1")), len(rows())]', [True, 2])


def nobody():
    """a Googlebot, a Crawler and a preview leave no row and give False"""
    lines = 'seen = [expose(db, "h", "a", "u1", agent="Googlebot/2.1"), expose(db, "h", "a", "u2", agent="My Crawler"), expose(db, "h", "b", "u3", preview=True)]\n    [[bool(one) for one in seen], rows()]'
    _gives(lines, [[False, False, False], []], hint="not_people")


def people():
    """an ordinary browser counts"""
    _gives('bool(expose(db, "h", "a", "u1", agent="Mozilla/5.0 Firefox/130"))', True)


def joined():
    """of three units with a and one with b, one and one signed up: (3, 1) and (1, 1)"""
    lines = """for unit, shown in (("u1", "a"), ("u2", "a"), ("u3", "a"), ("u4", "b")):
        expose(db, "headline", shown, unit)
    expose(db, "price", "a", "u1")
    db.executemany("INSERT INTO users (unit) VALUES (?)", [("u2",), ("u4",), ("u9",), (None,)])
    table("headline")"""
    _gives(lines, {"a": (3, 1), "b": (1, 1)}, hint="all_who_saw")


def none():
    """an experiment that nobody saw has no variants"""
    _gives('table("headline")', {})
