"""STRICT tables that refuse wrong money, wrong dates and unknown users."""

from judge import gives, raises

FILES = ("latebird/db.py",)

GOOD = """
    db = get_db(":memory:")
    db.execute("INSERT INTO users (email, password_hash) VALUES ('ana@example.org', 'x')")
    add = "INSERT INTO invoices (user_id, client, client_email, cents, due_on, paid_on) VALUES (?, ?, ?, ?, ?, ?)"
    good = [1, "Bakery", "b@example.org", 1999, "2026-02-01", None]
"""


def _refused(column, wrong, hint):
    raises(
        "latebird/db.py",
        f"{GOOD}\n    good[{column}] = {wrong!r}\n    db.execute(add, good)",
        "IntegrityError",
        hint=hint,
    )


def good_row():
    """an invoice of 1999 cents that is due on 2026-02-01 is stored"""
    lines = f"{GOOD}\n    db.execute(add, good)\n    [tuple(row) for row in db.execute('SELECT id, cents, due_on, paid_on FROM invoices')]"
    gives("latebird/db.py", lines, [(1, 1999, "2026-02-01", None)])


def whole_cents():
    """12.5 cents and the text ten are refused, whole cents are a rule of the table"""
    for wrong in (12.5, "ten"):
        _refused(3, wrong, hint="strict")


def positive():
    """0 cents and -1 cent are refused, 1 cent is not"""
    for wrong in (0, -1):
        _refused(3, wrong, hint="above_zero")
    gives("latebird/db.py", f"{GOOD}\n    good[3] = 1\n    db.execute(add, good).rowcount", 1)


def real_dates():
    """1.2.2026, 2026-13-01 and 2026-2-1 are refused"""
    for wrong in ("1.2.2026", "2026-13-01", "2026-2-1"):
        _refused(4, wrong, hint="real_day")


def known_user():
    """an invoice of user 99 is refused"""
    _refused(0, 99, hint="foreign_keys")


def unique_mail():
    """the same e-mail can't sign up twice"""
    lines = f"{GOOD}\n    db.execute(\"INSERT INTO users (email, password_hash) VALUES ('ana@example.org', 'y')\")"
    raises("latebird/db.py", lines, "IntegrityError")


def opened_twice():
    """a second get_db on the same file finds the row"""
    lines = """
    first = get_db("bird.db")
    first.execute("INSERT INTO users (email, password_hash) VALUES ('ana@example.org', 'x')")
    first.commit()
    first.close()
    [row[0] for row in get_db("bird.db").execute("SELECT email FROM users")]
    """
    gives("latebird/db.py", lines, ["ana@example.org"])
