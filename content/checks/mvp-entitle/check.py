"""Who may add an invoice, on the free plan and on Pro."""

from judge import gives

FILES = ("plans.py",)
SETUP = """
    import sqlite3
    from datetime import date
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.executescript('''
        CREATE TABLE plans (user_id INTEGER PRIMARY KEY, status TEXT, since TEXT);
        CREATE TABLE invoices (id INTEGER PRIMARY KEY, user_id INTEGER, paid_on TEXT);
    ''')
    def invoices(count, user=1, paid=None):
        db.executemany("INSERT INTO invoices (user_id, paid_on) VALUES (?, ?)", [(user, paid)] * count)
    def plan(status, since="2026-03-01", user=1):
        db.execute("INSERT INTO plans VALUES (?, ?, ?)", (user, status, since))
    def ask(day=10, action="add_invoice"):
        return bool(may(db, 1, action, date(2026, 3, day)))
"""


def _may(lines, wanted, hint=None):
    gives("plans.py", f"{SETUP}\n    {lines}", wanted, hint=hint)


def free_plan():
    """on the free plan two open invoices leave room for one more, three don't"""
    _may("invoices(2)\n    ask()", True, hint="three_open")
    _may("invoices(3)\n    ask()", False, hint="three_open")


def paid_ones():
    """paid invoices, and those of others, don't count"""
    _may(
        "invoices(2)\n    invoices(5, paid='2026-02-01')\n    invoices(4, user=2)\n    ask()", True, hint="open_and_own"
    )


def pro():
    """an active plan has no limit, a canceled one has"""
    _may("invoices(8)\n    plan('active')\n    ask()", True, hint="status")
    _may("invoices(8)\n    plan('canceled')\n    ask()", False, hint="status")


def past_due():
    """past_due since 1 March keeps Pro on 7 March, and not on 8 March"""
    _may("invoices(8)\n    plan('past_due')\n    [ask(1), ask(7), ask(8)]", [True, True, False], hint="seven_days")


def after_grace():
    """after the seven days the free plan still has its three"""
    _may("invoices(2)\n    plan('past_due')\n    ask(20)", True, hint="back_to_free")


def other_action():
    """reading is never limited"""
    _may("invoices(9)\n    ask(action='read')", True, hint="one_action")


def other_plan():
    """somebody else's Pro doesn't help"""
    _may("invoices(3)\n    plan('active', user=2)\n    ask()", False, hint="open_and_own")
