"""Four queries about invoices, with the day as a parameter."""

from judge import gives

FILES = ("latebird/invoices.py",)

SETUP = """
    import sqlite3
    from datetime import date
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.executescript('''
        CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL) STRICT;
        CREATE TABLE invoices (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id),
            client TEXT NOT NULL, client_email TEXT NOT NULL, cents INTEGER NOT NULL CHECK (cents > 0),
            due_on TEXT NOT NULL CHECK (due_on IS date(due_on)), paid_on TEXT) STRICT;
        INSERT INTO users VALUES (1, 'ana@example.org', 'x'), (2, 'ben@example.org', 'x');
    ''')
    def bill(user, due):
        return add(db, user, "Bakery", "b@example.org", 1999, due)
"""


def _gives(lines, wanted, hint=None):
    gives("latebird/invoices.py", f"{SETUP}\n{lines}", wanted, hint=hint)


def added():
    """add stores an invoice and returns its id: 1, then 2"""
    _gives('    [bill(1, "2026-03-01"), bill(2, "2026-03-02")]', [1, 2], hint="new_id")
    lines = """    bill(2, "2026-03-02")
    [tuple(row) for row in db.execute("SELECT user_id, client, client_email, cents, due_on, paid_on FROM invoices")]"""
    _gives(lines, [(2, "Bakery", "b@example.org", 1999, "2026-03-02", None)])


def open_ones():
    """open_for gives the rows of one user, the earliest due date first"""
    lines = """    bill(1, "2026-03-09"), bill(2, "2026-03-01"), bill(1, "2026-03-05")
    [row["id"] for row in open_for(db, 1)]"""
    _gives(lines, [3, 1], hint="own_rows")


def due_today():
    """due on 10 March and asked on 10 March is not late, one day later it is 1 day late"""
    lines = '    bill(1, "2026-03-10")\n    [[tuple(pair) for pair in late(db, 1, date(2026, 3, day))] for day in (9, 10, 11)]'
    _gives(lines, [[], [], [(1, 1)]], hint="edge_of_late")


def latest_first():
    """late gives the latest first, across the end of a month: 14 days, then 2"""
    lines = """    bill(1, "2026-02-28"), bill(1, "2026-02-16"), bill(1, "2026-04-01"), bill(2, "2026-01-01")
    [tuple(pair) for pair in late(db, 1, date(2026, 3, 2))]"""
    _gives(lines, [(2, 14), (1, 2)])


def paid():
    """a paid invoice is neither open nor late, and knows its day"""
    lines = """    bill(1, "2026-03-01"), bill(1, "2026-03-02")
    mark_paid(db, 1, 1, date(2026, 3, 9))
    [[row["id"] for row in open_for(db, 1)], [tuple(pair) for pair in late(db, 1, date(2026, 3, 10))],
     [row[0] for row in db.execute("SELECT paid_on FROM invoices ORDER BY id")]]"""
    _gives(lines, [[2], [(2, 8)], ["2026-03-09", None]], hint="paid_rows")


def not_theirs():
    """nobody marks another user's invoice as paid"""
    lines = """    bill(1, "2026-03-01")
    mark_paid(db, 2, 1, date(2026, 3, 9))
    [row["id"] for row in open_for(db, 1)]"""
    _gives(lines, [1], hint="whose")
