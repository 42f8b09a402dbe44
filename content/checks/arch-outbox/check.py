"""Orders and events in one transaction, sent at least once, handled once."""

from judge import expect, gives, value

FILES = ("outbox.py",)
START = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    setup(db)
    sent = []
"""


def saved():
    """an order and its event are saved, and nothing is sent yet"""
    lines = (
        START
        + "\n    place(db, 1, 'tea')\n    [db.execute(f'select count(*) from {t}').fetchone()[0] for t in ('orders', 'outbox')]"
    )
    gives("outbox.py", lines, [1, 1], hint="both")


def together():
    """if the event can't be saved, the order isn't either"""
    lines = (
        START
        + """
    db.execute("drop table outbox")
    db.commit()
    try:
        place(db, 1, "tea")
    except sqlite3.Error:
        pass
    db.execute("select count(*) from orders").fetchone()[0]
    """
    )
    gives("outbox.py", lines, 0, hint="one_transaction")


def relayed():
    """tea and milk go out in their order, once, with order and item"""
    lines = (
        START
        + """
    place(db, 7, "tea")
    place(db, 3, "milk")
    found = [relay(db, sent.append), relay(db, sent.append)]
    [found, [(e["order"], e["item"]) for e in sent], len({e["id"] for e in sent})]
    """
    )
    expect(value("outbox.py", lines), [[2, 0], [(7, "tea"), (3, "milk")], 2], of="relay", hint="mark")


def stopped():
    """when sending fails at the second, one went out, and the rest goes later"""
    lines = (
        START
        + """
    for number, item in enumerate("abc"):
        place(db, number, item)
    def broken(event):
        if event["item"] == "b":
            raise ConnectionError("down")
        sent.append(event)
    first = relay(db, broken)
    [first, relay(db, sent.append), [e["item"] for e in sent]]
    """
    )
    expect(value("outbox.py", lines), [1, 2, ["a", "b", "c"]], of="relay", hint="after_send")


def once():
    """an event that comes twice is packed once"""
    lines = """
        c = Consumer()
        for event in ({"id": 1, "order": 1, "item": "tea"}, {"id": 1, "order": 1, "item": "tea"}, {"id": 2, "order": 2, "item": "tea"}):
            c.handle(event)
        list(c.items)
    """
    gives("outbox.py", lines, ["tea", "tea"], hint="seen")
