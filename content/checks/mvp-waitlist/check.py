"""Addresses in a file, and none from bots."""

from judge import gives

FILES = ("latebird/waitlist.py",)
SETUP = """
    import csv
    import datetime as moments
    now = moments.datetime(2026, 3, 5, 9, 30, tzinfo=moments.timezone.utc)
    def rows(path="list.csv"):
        with open(path, newline="", encoding="utf-8") as file:
            return [row for row in csv.reader(file) if row]
"""


def _gives(lines, wanted, hint=None, files=None):
    gives("latebird/waitlist.py", f"{SETUP}\n{lines}", wanted, hint=hint, files=files)


def one_row():
    """ana@example.org and her answer become a row, and keep gives True"""
    _gives(
        "    result = keep('list.csv', 'ana@example.org', 'by phone', '', now)\n    [result, [row[1:] for row in rows()]]",
        [True, [["ana@example.org", "by phone"]]],
    )


def appended():
    """a second address comes below the first, and older rows stay"""
    lines = "    keep('list.csv', 'b@x.org', 'never', '', now)\n    keep('list.csv', 'c@x.org', 'mail', '', now)\n    [row[1] for row in rows()]"
    _gives(
        lines,
        ["a@x.org", "b@x.org", "c@x.org"],
        files={"list.csv": "2026-03-01T08:00:00+00:00,a@x.org,hello\r\n"},
        hint="appends",
    )


def bot():
    """a filled website stores nothing and gives False"""
    lines = "    keep('list.csv', 'a@x.org', 'hi', '', now)\n    result = keep('list.csv', 'bot@x.org', 'buy', 'x', now)\n    [result, len(rows())]"
    _gives(lines, [False, 1], hint="hidden_field")


def first_bot():
    """a bot that comes first doesn't even leave a file"""
    _gives(
        "    import os\n    keep('list.csv', 'bot@x.org', 'buy', 'http://x', now)\n    os.path.exists('list.csv')",
        False,
        hint="hidden_field",
    )


def awkward():
    """commas, quotes and line breaks in an answer are one cell"""
    text = 'well, I say "please"\nand wait'
    _gives(f"    keep('list.csv', 'a@x.org', {text!r}, '', now)\n    rows()[0][2]", text, hint="csv_writer")


def in_utc():
    """11:30 in a zone two hours ahead is stored as 2026-03-05T09:30:00 in UTC"""
    lines = "    there = now.astimezone(moments.timezone(moments.timedelta(hours=2)))\n    keep('list.csv', 'a@x.org', '', '', there)\n    moments.datetime.fromisoformat(rows()[0][0]) == now, rows()[0][0][:16].replace(' ', 'T')"
    _gives(lines, (True, "2026-03-05T09:30"), hint="utc")
