"""An account that is contained in three steps, and given back."""

import json

from judge import expect, fail, value

FILES = ("contain.py",)

BENCH = """
import contextlib
import io
import json
import os
import runpy
import sqlite3
import sys
import time
from pathlib import Path

time.time = lambda: 1_700_000_000.0
Path("incidents.json").write_text(
    json.dumps({"INC-001": {"user": "ana", "ip": "203.0.113.9"}, "INC-002": {"user": "ben", "ip": "192.0.2.7"}})
)


def ask(question, *values):
    db = sqlite3.connect("toy.db")
    rows = [list(row) for row in db.execute(question, values)]
    db.commit()
    db.close()
    return rows


ask("CREATE TABLE users (name TEXT, disabled INTEGER, session_version INTEGER)")
ask("CREATE TABLE blocked (ip TEXT, until REAL)")
for row in (("ana", 0, 4), ("ben", 1, 7), ("cleo", 0, 1)):
    ask("INSERT INTO users VALUES (?, ?, ?)", *row)


def go(*words):
    said = io.StringIO()
    sys.argv = ["contain.py", *words]
    with contextlib.redirect_stdout(said):
        try:
            runpy.run_path("contain.py", run_name="__main__")
        except SystemExit:
            pass
    return said.getvalue()


def user(name):
    return ask("SELECT disabled, session_version FROM users WHERE name = ?", name)[0]


def blocks():
    return ask("SELECT ip, until FROM blocked")
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def plan():
    """without --apply it prints a plan with ana and 203.0.113.9"""
    said = _bench("go('INC-001')")
    for word in ("ana", "203.0.113.9"):
        if word not in said:
            fail(f"{word} in the plan", said.strip() or "nothing")


def only_a_plan():
    """and nothing has changed: neither the user nor the blocks"""
    found = _bench("go('INC-001')\n[user('ana'), blocks(), os.path.exists('actions.jsonl')]")
    expect(found, [[0, 4], [], False], of="ana, the blocks, actions.jsonl is there", hint="plan_first")


def applied():
    """with --apply ana is disabled, her session_version is 5, and no one else is touched"""
    found = _bench("go('INC-001', '--apply')\n[user('ana'), user('cleo')]")
    expect(found, [[1, 5], [0, 1]], of="ana and cleo", hint="one_user")


def blocked():
    """203.0.113.9 is blocked until 24 hours from now"""
    found = _bench("go('INC-001', '--apply')\nblocks()")
    expect(found, [["203.0.113.9", 1700086400]], of="the blocks", hint="a_day")


def noted():
    """actions.jsonl has a JSON line for each of the three steps"""
    text = _bench("go('INC-001', '--apply')\nPath('actions.jsonl').read_text()")
    try:
        count = len([json.loads(line) for line in text.splitlines() if line.strip()])
    except ValueError:
        fail("one JSON value in each line", text[:300], hint="three_lines")
    expect(count, 3, of="the number of lines", hint="three_lines")


def undone():
    """--undo enables ana again and takes the block away"""
    found = _bench("go('INC-001', '--apply')\ngo('INC-001', '--undo')\n[user('ana')[0], blocks()]")
    expect(found, [0, []], of="ana is disabled, the blocks", hint="as_before")


def was_disabled():
    """ben was disabled before INC-002, and stays so after --undo"""
    found = _bench("go('INC-002', '--apply')\ngo('INC-002', '--undo')\n[user('ben')[0], user('cleo')]")
    expect(found, [1, [0, 1]], of="ben is disabled, and cleo", hint="as_before")
