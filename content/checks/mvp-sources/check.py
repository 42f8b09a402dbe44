"""Where the users came from, and which of them stayed."""

from judge import expect, gives, value

FILES = ("sources.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.executescript('''
        CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, source TEXT);
        CREATE TABLE invoices (id INTEGER PRIMARY KEY, user_id INTEGER, cents INTEGER);
    ''')
    db.executemany("INSERT INTO users (id, source) VALUES (?, ?)", {users})
    db.executemany("INSERT INTO invoices (user_id, cents) VALUES (?, 100)", [(user,) for user in {invoices}])
    [tuple(row) for row in sources(db)]
"""


def _sources(users, invoices):
    return value("sources.py", SETUP.format(users=list(users), invoices=list(invoices)))


def good_ones():
    """forum, a-2 and twenty letters stay as they are"""
    for src in ("forum", "a-2", "x" * 20):
        gives("sources.py", f"clean({src!r})", src)


def bad_ones():
    """<script>, Forum, an empty text, 21 letters and None are other"""
    for src in ("<script>", "Forum", "", "x" * 21, None):
        gives("sources.py", f"clean({src!r})", "other", hint="whole_text")


def hidden_ends():
    """forum with a line break, or with something before it, is other"""
    for src in ("forum\n", "forum<b>", "ö-forum", " forum"):
        gives("sources.py", f"clean({src!r})", "other", hint="whole_text")


def two_sources():
    """a forum with 2 sign-ups and a mail with 2, one of them with an invoice"""
    rows = _sources([(1, "mail"), (2, "forum"), (3, "forum"), (4, "mail")], [4])
    expect(rows, [("forum", 2, 0, 0.0), ("mail", 2, 1, 0.5)], of="the rows", hint="nobody_lost")


def many_invoices():
    """three invoices of one person count as one person of four"""
    rows = _sources([(1, "friend"), (2, "friend"), (3, "friend"), (4, "friend")], [1, 1, 1, 3])
    expect(rows, [("friend", 4, 2, 0.5)], of="the rows", hint="people_once")


def nobody():
    """without users there are no rows"""
    expect(_sources([], []), [], of="the rows")
