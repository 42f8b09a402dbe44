"""Books in SQLite: add, list and find, with placeholders only."""

from judge import expect, value

FILES = ("store.py",)
STAND_INS = ("flask.py", "markupsafe.py")
OPEN = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    def as_dict(row):
        return dict(row) if hasattr(row, "keys") else dict(zip(("id", "title", "pages"), row))

    db = sqlite3.connect("t.db")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, pages INTEGER NOT NULL)")
    db.commit()
"""
THREE = """
    db.execute("INSERT INTO books VALUES (9, 'Momo', 304), (4, 'Emma', 474), (6, 'Dune', 612)")
    db.commit()
"""
ODD = "'); DROP TABLE books;--"


def _ask(lines):
    return value("store.py", OPEN + lines)


def adds():
    """add_book(db, "Dune", 612) puts one row into the table"""
    lines = """
    add_book(db, "Dune", 612)
    [tuple(row) for row in db.execute("SELECT title, pages FROM books")]
    """
    expect(_ask(lines), [("Dune", 612)], of="the table after one add_book")


def new_ids():
    """it gives the id of the new row: 1, and 10 where the last one was 9"""
    expect(_ask('\n    add_book(db, "Dune", 612)\n'), 1, of="what add_book gives", hint="id_back")
    expect(_ask(THREE + '\n    add_book(db, "It", 1138)\n'), 10, of="what add_book gives", hint="id_back")


def kept():
    """the row is still there after the connection was closed"""
    lines = """
    add_book(db, "Dune", 612)
    db.close()
    sqlite3.connect("t.db").execute("SELECT count(*) FROM books").fetchone()[0]
    """
    expect(_ask(lines), 1, of="how many rows a new connection sees", hint="commit_it")


def lists():
    """all_books(db) gives the books by id: 4, 6, 9"""
    rows = _ask(THREE + "\n    [as_dict(row) for row in all_books(db)]\n")
    expect([row.get("title") for row in rows], ["Emma", "Dune", "Momo"], of="the titles", hint="order_by_id")
    expect(_ask("\n    len(list(all_books(db)))\n"), 0, of="how many books an empty table has")


def finds():
    """find_book(db, 6) gives Dune, and find_book(db, 5) gives None"""
    row = _ask(THREE + "\n    as_dict(find_book(db, 6))\n")
    expect([row.get("title"), row.get("pages")], ["Dune", 612], of="title and pages of book 6")
    expect(_ask(THREE + "\n    find_book(db, 5)\n"), None, of="find_book(db, 5)", hint="none_there")


def odd_title():
    """the title '); DROP TABLE books;-- is a title like any other"""
    lines = f"""
    number = add_book(db, {ODD!r}, 1)
    [as_dict(row).get("title") for row in all_books(db)] + [as_dict(find_book(db, number)).get("title")]
    """
    expect(_ask(lines), [ODD, ODD], of="the odd title, listed and found", hint="placeholder")
