"""An outbox that survives an outage of the mail server."""

from judge import gives

FILES = ("outbox.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.execute('''CREATE TABLE outbox (id INTEGER PRIMARY KEY, kind TEXT, recipient TEXT, payload TEXT,
        state TEXT DEFAULT 'ready', attempts INTEGER DEFAULT 0, next_at INTEGER, dedupe TEXT UNIQUE)''')
    sent = []
    def send(row):
        sent.append(row["recipient"])
    def fails(row):
        sent.append(row["recipient"])
        raise OSError("server is away")
    def put(*names, now=0):
        for name in names:
            queue(db, "reminder", name, "{}", "key-" + name, now)
    def column(name):
        return [row[name] for row in db.execute("SELECT * FROM outbox ORDER BY id")]
"""


def _gives(lines, wanted, hint=None):
    gives("outbox.py", f"{SETUP}\n{lines}", wanted, hint=hint)


def sends():
    """two queued mails are sent once each and marked sent"""
    _gives(
        '    put("a", "b")\n    send_due(db, send, 0)\n    send_due(db, send, 9)\n    [sent, column("state")]',
        [["a", "b"], ["sent", "sent"]],
        hint="marked",
    )


def once():
    """the same dedupe a second time is ignored"""
    _gives('    put("a", "a")\n    send_due(db, send, 0)\n    [sent, len(column("id"))]', [["a"], 1], hint="known_key")


def rolled_back():
    """a transaction that is rolled back leaves no mail"""
    _gives('    put("a")\n    db.rollback()\n    send_due(db, send, 0)\n    sent', [], hint="their_commit")


def later():
    """after a failure the next try is 60 seconds later, not at 59"""
    lines = """    put("a", now=1000)
    send_due(db, fails, 1000)
    send_due(db, send, 1059)
    before = list(sent)
    send_due(db, send, 1060)
    [before, sent, column("state")]"""
    _gives(lines, [["a"], ["a", "a"], ["sent"]], hint="waits")


def four_tries():
    """failures at 0, 60, 360 and 1860 make it dead, and it isn't tried again"""
    lines = """    put("a")
    times = []
    for now in range(0, 9000, 20):
        count = len(sent)
        send_due(db, fails, now)
        times += [now] * (len(sent) - count)
    [times, column("state")]"""
    _gives(lines, [[0, 60, 360, 1860], ["dead"]], hint="growing")


def others_go_on():
    """one that fails doesn't hold up the next one"""
    lines = """    put("bad", "good")
    send_due(db, lambda row: fails(row) if row["recipient"] == "bad" else send(row), 0)
    [sent, column("state")[1]]"""
    _gives(lines, [["bad", "good"], "sent"], hint="each_alone")


def twenty():
    """of 25 due mails 20 go in one call, the oldest first"""
    lines = """    put(*[f"m{number}" for number in range(25)], now=50)
    put("old", now=10)
    send_due(db, send, 60)
    [len(sent), sent[0]]"""
    _gives(lines, [20, "old"], hint="due_rows")
