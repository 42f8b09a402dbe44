"""What is covered, what is a gap, and which gap comes next."""

import json

from judge import expect, fail, run

FILES = ("coverage.json", "coverage.py")

SIX = ["T1046", "T1070", "T1078", "T1110.001", "T1110.003", "T1136"]


def _row(number, likelihood, rule="NONE"):
    return {"id": f"T90{number}", "log": "auth.log", "field": "user", "rule": rule, "likelihood": likelihood}


OTHER = [_row(1, 2), _row(2, 1, "burst"), _row(3, 3), _row(4, 3, "spray"), _row(5, 1)]


def _lines(rows):
    return run("coverage.py", files={"coverage.json": json.dumps(rows)}).lines


def six_techniques():
    """coverage.json has the six techniques with log, field, rule and likelihood"""
    found = run("coverage.py").json("coverage.json", hint="valid_json")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        fail("a list of objects", json.dumps(found)[:200], hint="valid_json")
    expect(sorted(str(one.get("id")) for one in found), SIX, of="the ids", hint="valid_json")
    for one in found:
        for name in ("log", "field", "rule"):
            expect(bool(one.get(name)), True, of=f"{one['id']} has a {name}")
        expect(one.get("likelihood") in (1, 2, 3), True, of=f"{one['id']} has a likelihood of 1 to 3")


def table():
    """the table has a row for each technique, with its log and its rule"""
    rows = [line for line in _lines(OTHER) if line.startswith("|") and "T90" in line]
    expect(len(rows), 5, of="the rows of the table", hint="markdown")
    for number, rule in ((2, "burst"), (4, "spray")):
        row = next((line for line in rows if f"T90{number}" in line), "")
        for word in (rule, "auth.log", "user"):
            if word not in row:
                fail(f"{word} in the row of T90{number}", row or "nothing", hint="markdown")


def ruler():
    """below its head stands a line of dashes, as Markdown wants it"""
    lines = [line for line in _lines(OTHER) if line.startswith("|")]
    if len(lines) < 2 or set(lines[1]) - set("|-: ") or "---" not in lines[1]:
        fail("a line such as | --- | --- |", "\n".join(lines[:2]) or "nothing", hint="markdown")


def share():
    """with 2 of 5 covered the last line is 2 of 5 = 40%"""
    lines = _lines(OTHER)
    expect(lines[-1:], ["2 of 5 = 40%"], of="the last line", hint="last_line")


def rounded():
    """1 of 6 is 17%, and 3 of 3 is 100%"""
    expect(_lines([_row(n, 1) for n in range(5)] + [_row(5, 1, "x")])[-1:], ["1 of 6 = 17%"], of="the last line")
    expect(_lines([_row(n, 1, "x") for n in range(3)])[-1:], ["3 of 3 = 100%"], of="the last line")


def gaps():
    """the gaps T903, T901 and T905 stand in this order after the table"""
    after = [line for line in _lines(OTHER) if not line.startswith("|")]
    found = [name for line in after for name in ("T901", "T902", "T903", "T904", "T905") if name in line]
    expect(found, ["T903", "T901", "T905"], of="the gaps", hint="likeliest_first")


def marked():
    """T903, the likeliest gap, is marked next, and no other one"""
    found = [line for line in _lines(OTHER) if "next" in line.casefold() and not line.startswith("|")]
    if len(found) != 1 or "T903" not in found[0]:
        fail("one line with T903 and next", "\n".join(found) or "nothing", hint="likeliest_first")
