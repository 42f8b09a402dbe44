"""A watermark and an upsert."""

from judge import gives

FILES = ("incremental.py",)
START = """
import sqlite3
source, target = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
source.execute("CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, updated TEXT)")
def put(*row):
    source.execute("INSERT OR REPLACE INTO items VALUES (?, ?, ?)", row)
put(1, "cup", "2026-03-01T10:00")
put(2, "pot", "2026-03-01T11:00")
"""
COPY = "target.execute('SELECT name FROM items ORDER BY id').fetchall()"


def _gives(lines, wanted, hint=None):
    gives("incremental.py", START + lines, wanted, hint=hint)


def first():
    """the first run reads both rows"""
    _gives(f"read = sync(source, target)\n(read, {COPY})", (2, [("cup",), ("pot",)]))


def nothing_new():
    """a second run reads the newest row alone, and doubles nothing"""
    _gives(f"sync(source, target)\nread = sync(source, target)\n(read, {COPY})", (1, [("cup",), ("pot",)]), hint="mark")


def tie():
    """a row of the same minute that came later isn't missed"""
    lines = "sync(source, target)\nput(3, 'tea', '2026-03-01T11:00')\nread = sync(source, target)\n"
    _gives(lines + f"(read, {COPY})", (2, [("cup",), ("pot",), ("tea",)]), hint="ties")


def changed():
    """a changed row replaces its copy, and the watermark moves on"""
    lines = (
        "sync(source, target)\nput(1, 'mug', '2026-03-02T09:00')\nread = [sync(source, target), sync(source, target)]\n"
    )
    _gives(lines + f"(read, {COPY})", ([2, 1], [("mug",), ("pot",)]), hint="mark")


def empty():
    """an empty source reads nothing, twice"""
    _gives("source.execute('DELETE FROM items')\n[sync(source, target), sync(source, target)]", [0, 0])


def saved():
    """nothing is left uncommitted"""
    _gives("sync(source, target)\ntarget.rollback()\n" + COPY, [("cup",), ("pot",)], hint="committed")
