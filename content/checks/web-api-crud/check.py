"""A book's life behind the API: created, changed, removed, each with an honest status."""

from judge import expect, value

FILES = ("life.py",)
STAND_INS = ("flask.py", "markupsafe.py", "werkzeug")
OPEN = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    def table():
        db.close()
        return [list(row) for row in sqlite3.connect("t.db").execute("SELECT id, title, pages FROM books ORDER BY id")]

    def plain(answer):
        status, body = answer
        return [status, {key: body[key] for key in body.keys()} if hasattr(body, "keys") else body]

    db = sqlite3.connect("t.db")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, pages INTEGER NOT NULL)")
    db.execute("INSERT INTO books VALUES (3, 'Emma', 474), (5, 'Dune', 612)")
    db.commit()
"""
EMMA, DUNE = [3, "Emma", 474], [5, "Dune", 612]


def _ask(lines):
    return value("life.py", f"{OPEN}\n    {lines}\n")


def created():
    """create(db, {"title": "Momo", "pages": 304}) gives 201 and the book with its id, 6"""
    got = _ask('plain(create(db, {"title": "Momo", "pages": 304})) + [table()]')
    expect(got[0], 201, of="the status", hint="which_status")
    expect(got[1], {"id": 6, "title": "Momo", "pages": 304}, of="the body", hint="whole_book")
    expect(got[2], [EMMA, DUNE, [6, "Momo", 304]], of="the table afterwards", hint="for_good")


def same_title():
    """a second Dune gives 409 and adds nothing"""
    got = _ask('[create(db, {"title": "Dune", "pages": 1})[0], table()]')
    expect(got, [409, [EMMA, DUNE]], of="the status, and the table", hint="exists")


def changed():
    """change(db, 5, {"pages": 700}) gives 200 and the whole book, title and all"""
    got = _ask('plain(change(db, 5, {"pages": 700})) + [table()]')
    expect(got[0], 200, of="the status", hint="which_status")
    expect(got[1], {"id": 5, "title": "Dune", "pages": 700}, of="the body", hint="whole_book")
    expect(got[2], [EMMA, [5, "Dune", 700]], of="the table afterwards", hint="for_good")


def title_alone():
    """change(db, 3, {"title": "Persuasion"}) leaves the pages as they are"""
    got = _ask('plain(change(db, 3, {"title": "Persuasion"})) + [table()]')
    expect(got[1], {"id": 3, "title": "Persuasion", "pages": 474}, of="the body", hint="whole_book")
    expect(got[2], [[3, "Persuasion", 474], DUNE], of="the table afterwards", hint="for_good")


def removed():
    """remove(db, 3) gives 204 and None, and only book 3 is gone"""
    got = _ask("list(remove(db, 3)) + [table()]")
    expect(got, [204, None, [DUNE]], of="status, body and table", hint="for_good")


def unknown():
    """change and remove of book 99 give 404, and a second remove does too"""
    got = _ask('[change(db, 99, {"pages": 1})[0], remove(db, 99)[0], remove(db, 3)[0], remove(db, 3)[0], table()]')
    expect(got, [404, 404, 204, 404, [DUNE]], of="four statuses, and the table", hint="look_first")
