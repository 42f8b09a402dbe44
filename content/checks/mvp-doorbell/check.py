"""Each event is a doorbell: look at the state, and note a change once."""

from judge import gives, raises

FILES = ("doorbell.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.executescript('''
        CREATE TABLE payment_events (id TEXT PRIMARY KEY);
        CREATE TABLE plans (user_id INTEGER PRIMARY KEY, status TEXT);
        CREATE TABLE plan_changes (user_id INTEGER, status TEXT);
    ''')
    class Payments:
        asked = 0
        def __init__(self, *states):
            self.states = list(states)
        def status(self, user_id):
            self.asked += 1
            state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
            if state is None:
                raise OSError("no answer")
            return state
    def ring(payments, *ids, user=1):
        for name in ids:
            receive(db, payments, {"id": name, "user_id": user})
    def rows(table):
        return [tuple(row) for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2" if table != "payment_events" else "SELECT id FROM payment_events ORDER BY id")]
"""


def _gives(lines, wanted, hint=None):
    gives("doorbell.py", f"{SETUP}\n{lines}", wanted, hint=hint)


def first():
    """the first event stores the plan: user 1 is active, with one change"""
    _gives(
        '    ring(Payments("active"), "e1")\n    [rows("plans"), rows("plan_changes")]',
        [[(1, "active")], [(1, "active")]],
    )


def repeated():
    """the same event again asks nobody and changes nothing"""
    lines = """    payments = Payments("active", "canceled")
    ring(payments, "e1", "e1", "e1")
    [payments.asked, rows("plans"), rows("payment_events")]"""
    _gives(lines, [1, [(1, "active")], [("e1",)]], hint="new_only")


def three_events():
    """three events, each twice, in any order: three ids, one change"""
    for order in ("e1 e2 e3 e3 e2 e1", "e3 e3 e1 e2 e1 e2"):
        lines = f'    ring(Payments("active"), *"{order}".split())\n    [len(rows("payment_events")), rows("plan_changes"), rows("plans")]'
        _gives(lines, [3, [(1, "active")], [(1, "active")]], hint="if_it_differs")


def real_change():
    """active, past_due and active again are three changes"""
    lines = """    ring(Payments("active", "past_due", "active"), "a", "b", "c")
    [rows("plans"), [row[0] for row in db.execute("SELECT status FROM plan_changes ORDER BY rowid")]]"""
    _gives(lines, [[(1, "active")], ["active", "past_due", "active"]], hint="stores_it")


def two_users():
    """two users have a plan each"""
    lines = '    ring(Payments("active"), "a")\n    ring(Payments("canceled"), "b", user=2)\n    rows("plans")'
    _gives(lines, [(1, "active"), (2, "canceled")])


def no_answer():
    """when the status fails, the error comes out and the event is not stored"""
    raises("doorbell.py", f'{SETUP}\n    ring(Payments(None), "e1")', "OSError", hint="let_out")
    lines = """    payments = Payments(None, "active")
    try:
        ring(payments, "e1")
    except OSError:
        pass
    before = rows("payment_events")
    ring(payments, "e1")
    [before, db.in_transaction, rows("plans")]"""
    _gives(lines, [[], False, [(1, "active")]], hint="whole")
