"""Two workers share an outbox, and a dead one's mail comes back."""

from judge import gives

FILES = ("claims.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect("box.db")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE outbox (id INTEGER PRIMARY KEY, recipient TEXT, state TEXT, next_at INTEGER, taken_at INTEGER)")
    db.executemany("INSERT INTO outbox (id, state, next_at, taken_at) VALUES (?, ?, ?, ?)", {rows})
    db.commit()
    def states():
        return [row["state"] for row in db.execute("SELECT * FROM outbox ORDER BY id")]
"""
READY = [(1, "ready", 50, None), (2, "ready", 20, None), (3, "sent", 10, None), (4, "ready", 900, None)]


def _gives(lines, wanted, rows=READY, hint=None):
    gives("claims.py", SETUP.format(rows=rows) + "\n" + lines, wanted, hint=hint)


def first():
    """of the rows due at 100 the one with the earliest next_at is claimed: 2"""
    _gives("    claim(db, 100)", 2, hint="earliest")


def marked():
    """it is taken, with the time of the claim, and the others stay"""
    lines = "    claim(db, 100)\n    [states(), db.execute('SELECT taken_at FROM outbox WHERE id = 2').fetchone()[0]]"
    _gives(lines, [["ready", "taken", "sent", "ready"], 100])


def next_one():
    """three claims give 2, 1 and None, as 4 is due at 900 only"""
    _gives("    [claim(db, 100), claim(db, 101), claim(db, 102)]", [2, 1, None], hint="due_only")


def exactly_due():
    """a row is due at its very second"""
    _gives("    [claim(db, 49), claim(db, 49), claim(db, 50)]", [2, None, 1], hint="due_only")


def other_worker():
    """a second connection sees the claim at once"""
    lines = "    claim(db, 100)\n    claim(sqlite3.connect('box.db', timeout=1), 100)"
    _gives(lines, 1, hint="committed")


def released():
    """taken at 1000 it is ready again at 1300, not at 1299"""
    lines = "    release(db, 1299)\n    early = states()\n    release(db, 1300)\n    [early, states()]"
    rows = [(1, "taken", 0, 1000), (2, "taken", 0, 1001), (3, "sent", 0, 5)]
    _gives(lines, [["taken", "taken", "sent"], ["ready", "taken", "sent"]], rows=rows, hint="lease")
