"""Which reminder is due today, for which invoice."""

from judge import expect, gives, value

FILES = ("remind.py",)
MAKE = """
    from datetime import date, timedelta
    today = date(2026, 3, 31)
    def bill(days, id=1, paid=None, started=True, sent=0):
        return {"id": id, "due_on": today - timedelta(days=days), "paid_on": paid, "started": started, "sent": sent}
"""


def _due(bills, wanted, hint=None):
    gives("remind.py", f"{MAKE}\n    [tuple(pair) for pair in due_steps([{bills}], today)]", wanted, hint=hint)


def edges():
    """2 days late is nothing, 3 and 9 are step 3, 10 is step 10, 21 is step 21"""
    for days, step in ((2, None), (3, 3), (9, 3), (10, 10), (20, 10), (21, 21), (400, 21)):
        _due(f"bill({days})", [(1, step)] if step else [], hint="highest_reached")


def sent_already():
    """a step that was sent isn't due again, on any day before the next"""
    _due("bill(3, sent=3)", [], hint="above_sent")
    _due("bill(9, sent=3)", [], hint="above_sent")
    _due("bill(10, sent=3)", [(1, 10)])
    _due("bill(30, sent=21)", [], hint="above_sent")


def one_a_day():
    """entered 15 days late only step 10 goes out, and never step 3 after it"""
    _due("bill(15)", [(1, 10)], hint="highest_reached")
    _due("bill(15, sent=10)", [], hint="above_sent")


def paid():
    """a paid invoice and one that wasn't started get nothing"""
    _due("bill(12, paid=today)", [], hint="open_and_started")
    _due("bill(12, started=False)", [], hint="open_and_started")


def several():
    """several invoices come in their order, each with its own step"""
    _due(
        "bill(30, id=3, started=False), bill(21, id=5), bill(1, id=4), bill(4, id=9), bill(11, id=2, sent=10)",
        [(5, 21), (9, 3)],
        hint="own_step",
    )


def not_due():
    """an invoice that is due today or next week gets nothing"""
    _due("bill(0), bill(-7)", [])
    expect(value("remind.py", f"{MAKE}\n    list(due_steps([], today))"), [], of="no invoices")
