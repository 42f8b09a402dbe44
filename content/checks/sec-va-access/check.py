"""Who may read, change, delete and list which note."""

from textwrap import dedent

from judge import expect, value

FILES = ("toyapp/notes.py",)

DB = "    import lab\n    lab_db, lab_left, lab_try = lab.make()\n"
LAB = """
import sqlite3


def make():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, owner TEXT, text TEXT)")
    rows = [(1, "ana", "milk"), (2, "ben", "bike"), (3, "ana", "call"), (4, None, "lost")]
    db.executemany("INSERT INTO notes VALUES (?, ?, ?)", rows)
    db.commit()

    def left():
        return [list(row) for row in db.execute("SELECT id, text FROM notes ORDER BY id")]

    def tried(action, *values):
        try:
            action(*values)
        except LookupError:
            pass
        return left()

    return db, left, tried
"""
ALL = [[1, "milk"], [2, "bike"], [3, "call"], [4, "lost"]]


def _gives(file, lines, wanted, *, hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, files={"lab.py": LAB}), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    came = value(file, "\n".join([*tried, "lab_error"]), files={"lab.py": LAB})
    expect(came, kind, of=f"the error of {last}", hint=hint)


def owner():
    """ana reads, changes and deletes her own note 1"""
    _gives("toyapp/notes.py", DB + "    'milk' in str(read(lab_db, 1, 'ana'))", True, hint="owner_may")
    _gives(
        "toyapp/notes.py",
        DB + "    change(lab_db, 1, 'ana', 'two milk')\n    lab_left()",
        [[1, "two milk"], *ALL[1:]],
        hint="owner_may",
    )
    _gives("toyapp/notes.py", DB + "    delete(lab_db, 1, 'ana')\n    lab_left()", ALL[1:], hint="owner_may")


def reading():
    """reading another user's note, or one that isn't there, raises LookupError"""
    for line in ("read(lab_db, 2, 'ana')", "read(lab_db, 99, 'ana')"):
        _raises("toyapp/notes.py", f"{DB}    {line}", "LookupError", hint="no_row")


def changing():
    """changing another user's note raises LookupError and changes nothing"""
    _raises("toyapp/notes.py", f"{DB}    change(lab_db, 2, 'ana', 'x')", "LookupError", hint="row_count")
    _gives("toyapp/notes.py", DB + "    lab_try(change, lab_db, 2, 'ana', 'x')", ALL, hint="in_query")


def deleting():
    """deleting another user's note raises LookupError and deletes nothing"""
    _raises("toyapp/notes.py", f"{DB}    delete(lab_db, 2, 'ana')", "LookupError", hint="row_count")
    _gives("toyapp/notes.py", DB + "    lab_try(delete, lab_db, 2, 'ana')", ALL, hint="in_query")


def anonymous():
    """anonymous reads, changes and deletes nothing, not even a note without an owner"""
    for line in ("read(lab_db, 4, None)", "change(lab_db, 1, None, 'x')", "delete(lab_db, 4, None)"):
        _raises("toyapp/notes.py", f"{DB}    {line}", "LookupError", hint="nobody")
    _gives("toyapp/notes.py", DB + "    lab_try(delete, lab_db, 4, None)", ALL, hint="nobody")


def lists():
    """ana's list has her two notes, and anonymous has an empty one"""
    _gives(
        "toyapp/notes.py",
        DB + "    [len(list(listing(lab_db, user))) for user in ('ana', 'ben', 'eve')]",
        [2, 1, 0],
        hint="own_list",
    )
    _gives("toyapp/notes.py", DB + "    'bike' in str(list(listing(lab_db, 'ana')))", False, hint="own_list")
    _gives("toyapp/notes.py", DB + "    list(listing(lab_db, None))", [], hint="nobody")
