"""Search, change and delete in the shelf's table."""

from judge import expect, value

FILES = ("store.py",)
STAND_INS = ("flask.py", "markupsafe.py")
OPEN = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    def titles(rows):
        return sorted((row["title"] if hasattr(row, "keys") else row[1]) for row in rows)

    def table():
        db.close()
        rows = sqlite3.connect("t.db").execute("SELECT id, title, pages FROM books ORDER BY id")
        return [list(row) for row in rows]

    db = sqlite3.connect("t.db")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, pages INTEGER NOT NULL)")
    db.execute("INSERT INTO books VALUES (3, 'Emma', 474), (5, 'Dune', 612), (8, 'Dune Messiah', 256)")
    db.commit()
"""
EMMA, DUNE, MESSIAH = [3, "Emma", 474], [5, "Dune", 612], [8, "Dune Messiah", 256]


def _ask(lines):
    return value("store.py", f"{OPEN}\n    {lines}\n")


def finds_parts():
    """search_books(db, "une") finds Dune and Dune Messiah, and "mess" finds the second"""
    expect(
        _ask('titles(search_books(db, "une"))'), ["Dune", "Dune Messiah"], of="the titles with une", hint="both_ends"
    )
    expect(_ask('titles(search_books(db, "mess"))'), ["Dune Messiah"], of="the titles with mess", hint="both_ends")


def finds_nothing():
    """search_books(db, "' OR 1=1 --") finds nothing, and nothing breaks"""
    expect(_ask("""titles(search_books(db, "' OR 1=1 --"))"""), [], of="the titles found", hint="beside")


def changes():
    """change_book(db, 5, "Solaris", 204) gives True and changes book 5 only"""
    got = _ask('[change_book(db, 5, "Solaris", 204), table()]')
    expect(got[1], [EMMA, [5, "Solaris", 204], MESSIAH], of="the table afterwards", hint="only_that")
    expect(got[0], True, of="what change_book gives", hint="truth")


def change_unknown():
    """change_book(db, 99, ...) gives False and changes nothing"""
    got = _ask('[change_book(db, 99, "Solaris", 204), table()]')
    expect(got, [False, [EMMA, DUNE, MESSIAH]], of="what it gives, and the table", hint="truth")


def deletes():
    """delete_book(db, 8) gives True, and only book 8 is gone"""
    got = _ask("[delete_book(db, 8), table()]")
    expect(got[1], [EMMA, DUNE], of="the table afterwards", hint="only_that")
    expect(got[0], True, of="what delete_book gives", hint="truth")


def delete_twice():
    """deleting the same book a second time gives False"""
    got = _ask("[delete_book(db, 3), delete_book(db, 3), table()]")
    expect(got, [True, False, [DUNE, MESSIAH]], of="both answers, and the table", hint="truth")
