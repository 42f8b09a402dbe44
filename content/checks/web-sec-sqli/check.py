"""A search with a hole, the text that climbs through it, and the search without it."""

from judge import expect, fail, value

FILES = ("lab.py",)
OPEN = """
    import sqlite3

    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE events (title, status)")
    db.executemany("INSERT INTO events VALUES (?, ?)", [
        ("Jazz", "public"), ("Chess", "public"), ("Board party", "hidden"), ("Jazz", "hidden"), ("Layoffs", "hidden"),
        ("Poets' night", "public"),
    ])

    def titles(rows):
        return sorted(row if isinstance(row, str) else row[0] for row in rows)
"""


def _titles(call):
    return value("lab.py", f"{OPEN}\n    titles({call})\n")


def finds():
    """both find the public Jazz, once, and nothing for Board party"""
    for name in ("leaky", "safe"):
        expect(_titles(f'{name}(db, "Jazz")'), ["Jazz"], of=f'{name}(db, "Jazz")', hint="public_only")
        expect(_titles(f'{name}(db, "Board party")'), [], of=f'{name}(db, "Board party")', hint="public_only")


def attack():
    """leaky(db, ATTACK) shows what is hidden: Board party and Layoffs"""
    found = _titles("leaky(db, ATTACK)")
    expect(
        [title for title in ("Board party", "Layoffs") if title in found],
        ["Board party", "Layoffs"],
        of="hidden titles found by leaky",
        hint="close_quote",
    )


def known_attack():
    """another text climbs through as well, so the hole is in leaky itself"""
    found = _titles("""leaky(db, "x' OR status = 'hidden' --")""")
    expect(found, ["Board party", "Jazz", "Layoffs"], of="what leaky finds", hint="hole_there")


def safe_holds():
    """safe finds nothing for either text"""
    expect(_titles("safe(db, ATTACK)"), [], of="safe(db, ATTACK)", hint="value_beside")
    expect(_titles("""safe(db, "x' OR status = 'hidden' --")"""), [], of="what safe finds", hint="value_beside")


def quotes():
    """safe finds Poets' night, quote and all"""
    expect(
        _titles("""safe(db, "Poets' night")"""), ["Poets' night"], of='safe(db, "Poets\' night")', hint="value_beside"
    )


def as_lists():
    """both give a list of titles"""
    for name in ("leaky", "safe"):
        got = value("lab.py", f'{OPEN}\n    {name}(db, "Chess")\n')
        if got != ["Chess"]:
            fail("['Chess']", repr(got), hint="titles_only")
