"""Moves that are noted in a journal, and undone backwards."""

import json

from judge import expect, fail, run, value

FILES = ("tidy.py",)
MESS = {
    "mess/cat.jpg": "a cat",
    "mess/To Do (old).TXT": "to do",
    "mess/prices.csv": "prices",
    "mess/notes.txt": "notes",
}
NAMES = sorted(MESS)


def _after(*calls):
    """Run these calls on a fresh mess and give what is there afterwards."""
    look = "from tidy import *\nfrom tidy import sort, rename, undo, backup\n" + "\n".join(calls)
    return run("look.py", files={**MESS, "look.py": look})


def _mess(done):
    return {name: text for name, text in done.files.items() if name.startswith("mess/")}


def _journal(done):
    lines = [line for line in done.file("journal.jsonl", hint="note_moves").splitlines() if line.strip()]
    try:
        return [json.loads(line) for line in lines]
    except ValueError:
        fail("one JSON object a line", "\n".join(lines), hint="note_moves")


def functions():
    """sort, rename, dupes, backup and undo are there"""
    found = value("tidy.py", "[callable(one) for one in (sort, rename, dupes, backup, undo)]", files=MESS)
    expect(found, [True] * 5, of="the five functions", hint="all_five")


def sorts():
    """sort moves cat.jpg into mess/images and notes.txt into mess/texts"""
    found = _mess(_after('sort("mess")'))
    for name in ("mess/images/cat.jpg", "mess/data/prices.csv", "mess/texts/notes.txt"):
        expect(name in found, True, of=f"{name} is there", hint="at_once")


def renames():
    """rename turns To Do (old).TXT into to-do-old.txt"""
    expect(_mess(_after('rename("mess")')).get("mess/to-do-old.txt"), "to do", of="to-do-old.txt", hint="at_once")


def journal():
    """each move is a line with from and to"""
    rows = _journal(_after('sort("mess")'))
    found = sorted((str(row.get("from"))[-8:], str(row.get("to")).replace("\\", "/")[-15:]) for row in rows)
    expect(len(rows), 4, of="lines in the journal", hint="note_moves")
    expect(
        ("/cat.jpg", "/images/cat.jpg") in [(a.replace("\\", "/"), b) for a, b in found],
        True,
        of="the move of cat.jpg is noted",
        hint="note_moves",
    )


def undoes():
    """after sort and undo every file is home again"""
    done = _after('sort("mess")', "undo()")
    expect(_mess(done), MESS, of="the files", hint="way_back")
    expect((done.files.get("journal.jsonl") or "").strip(), "", of="the journal", hint="empty_it")


def backwards():
    """after rename, sort and undo as well: the last move is undone first"""
    expect(_mess(_after('rename("mess")', 'sort("mess")', "undo()")), MESS, of="the files", hint="last_first")
    expect(_mess(_after('sort("mess")', 'rename("mess")', "undo()")), MESS, of="the files", hint="last_first")


def next_day():
    """undo works in a later run, and what was undone isn't undone twice"""
    first = _after('sort("mess")')
    left = {name: text for name, text in first.files.items() if name.startswith("mess/") or name == "journal.jsonl"}
    gone = dict.fromkeys(set(MESS) - set(left))
    look = 'from tidy import rename, undo\nundo()\nrename("mess")\nundo()\n'
    again = run("look.py", files={**left, **gone, "look.py": look})
    expect(_mess(again), MESS, of="the files", hint="empty_it")
