"""A search that no title can break out of."""

from textwrap import dedent

from judge import expect, source, value

FILES = ("toyapp/search.py",)

DB = """
    lab_db = make_db()
    lab_rows = [("lab", "zebra", 0), ("lab", "apple", 0), ("lab", "hidden", 1), ("it's", "quoted", 0)]
    lab_db.executemany("INSERT INTO notes (title, body, private) VALUES (?, ?, ?)", lab_rows)
"""


def _gives(file, lines, wanted, *, before="", hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, before=before), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, before="", hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    expect(value(file, "\n".join([*tried, "lab_error"]), before=before), kind, of=f"the error of {last}", hint=hint)


def _found(call, wanted, hint=None):
    _gives("toyapp/search.py", f"{DB}    [list(row) for row in {call}]", wanted, hint=hint)


def five_notes():
    """make_db() has five notes, two of them private"""
    lines = "lab_db = make_db()\n[lab_db.execute('SELECT count(*), sum(private) FROM notes').fetchone()]"
    found = value("toyapp/search.py", lines)
    expect([list(row) for row in found], [[5, 2]], of="notes and private ones")


def by_title():
    """find_safe(db, "lab") gives title and body of the two public ones"""
    lines = f'{DB}    sorted(list(row) for row in find_safe(lab_db, "lab"))'
    _gives("toyapp/search.py", lines, [["lab", "apple"], ["lab", "zebra"]], hint="public_only")


def injection():
    """the title ' OR '1'='1 finds nothing"""
    _found("find_safe(lab_db, \"' OR '1'='1\")", [], hint="placeholder")


def quotes():
    """a title with a quote in it, it's, is found"""
    _found('find_safe(lab_db, "it\'s")', [["it's", "quoted"]], hint="placeholder")


def sorted_by_body():
    """with sort="body" apple comes before zebra"""
    _found('find_safe(lab_db, "lab", sort="body")', [["lab", "apple"], ["lab", "zebra"]], hint="sort_used")


def other_columns():
    """an unknown sort column raises ValueError, and so does title; DROP TABLE notes"""
    for column in ("colour", "title; DROP TABLE notes", "title, body"):
        lines = f"{DB}    list(find_safe(lab_db, 'lab', sort={column!r}))"
        _raises("toyapp/search.py", lines, "ValueError", hint="allow_list")


def weak_is_gone():
    """find_weak is deleted"""
    names = source("toyapp/search.py").names()
    expect("find_weak" in names, False, of="find_weak is still there", hint="delete_it")
