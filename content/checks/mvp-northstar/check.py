"""One number by week, and the three inputs that multiply to it."""

from judge import expect, value

FILES = ("star.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE reminders (user_id INTEGER, invoice_id INTEGER, sent_on TEXT)")
    db.execute("CREATE TABLE invoices (id INTEGER PRIMARY KEY, paid_on TEXT)")
    db.executemany("INSERT INTO reminders VALUES (?, ?, ?)", {reminders})
    db.executemany("INSERT INTO invoices VALUES (?, ?)", {invoices})
    [list(row) for row in weekly(db)]
"""


def _weekly(reminders, paid):
    invoices = [(number, paid.get(number)) for number in sorted({row[1] for row in reminders})]
    return value("star.py", SETUP.format(reminders=reminders, invoices=invoices))


def one_week():
    """two users, three invoices, one of them paid: 2, 1.5, a third, star 1"""
    rows = _weekly([(1, 10, "2026-03-02"), (1, 11, "2026-03-04"), (2, 12, "2026-03-05")], {10: "2026-03-10"})
    expect(rows, [["2026-03-02", 2, 1.5, 1 / 3, 1]], of="the rows", places=6, hint="shares")


def monday():
    """Sunday, 8 March belongs to Monday the 2nd, and the 9th to the next week"""
    rows = _weekly([(1, 10, "2026-03-08"), (1, 11, "2026-03-09")], {})
    expect([row[0] for row in rows], ["2026-03-02", "2026-03-09"], of="the Mondays", hint="which_monday")


def in_time():
    """an invoice paid on the 14th day counts, on the 15th it doesn't"""
    rows = _weekly([(1, 10, "2026-03-02"), (1, 11, "2026-03-02")], {10: "2026-03-16", 11: "2026-03-17"})
    expect([row[3:] for row in rows], [[0.5, 1]], of="share and star", places=6, hint="fourteen")


def first_reminder():
    """a second reminder of the same invoice counts in no later week"""
    rows = _weekly([(1, 10, "2026-03-02"), (1, 10, "2026-03-09"), (1, 10, "2026-03-20")], {10: "2026-03-22"})
    expect(rows, [["2026-03-02", 1, 1.0, 0.0, 0]], of="the rows", places=6, hint="first_only")


def product():
    """users, invoices for each and share multiply to the star"""
    reminders = [(user, 10 * user + number, "2026-03-03") for user in (1, 2, 3) for number in range(user)]
    rows = _weekly(reminders, {10: "2026-03-04", 31: "2026-03-05", 32: "2026-03-06"})
    expect(rows, [["2026-03-02", 3, 2.0, 0.5, 3]], of="the rows", places=6)
