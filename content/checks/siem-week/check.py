"""A page about a week of alerts."""

import json

from judge import expect_text, fail, run

FILES = ("week.py",)


def _page(*alerts):
    keys = ("rule", "host", "real")
    text = "".join(json.dumps(dict(zip(keys, one))) + "\n" for one in alerts)
    return run("week.py", files={"alerts.jsonl": text}).file("week.md").strip().splitlines()


def _line(lines, start, wanted, hint=None):
    found = [line for line in lines if line.startswith(start)]
    if not found:
        fail(f"a line that starts with {start}", " / ".join(lines)[:300], hint=hint)
    expect_text(found[0].strip(), wanted, hint=hint)


THREE = (("burst", "web1", True), ("spray", "web1", True), ("burst", "db1", False))


def totals():
    """three alerts, two of them real, are 67%"""
    _line(_page(*THREE), "alerts:", "alerts: 3, real: 2 (67%)")


def table():
    """the table has burst with 2 alerts and 1 real, then spray"""
    rows = [line.replace(" ", "") for line in _page(*THREE) if line.startswith("|")]
    expect_text(rows[0] if rows else "", "|rule|alerts|real|")
    expect_text(" ".join(rows[2:]), "|burst|2|1| |spray|1|1|", hint="sorted")


def order():
    """most alerts come first, and equals by name"""
    many = (("b", "x", False), ("c", "x", True), ("c", "x", True), ("a", "x", False))
    rows = [line.replace(" ", "") for line in _page(*many) if line.startswith("|")]
    expect_text(" ".join(rows[2:]), "|c|2|2| |a|1|0| |b|1|0|", hint="sorted")


def tuned():
    """the rule with the most false alarms is named, the first by name among equals"""
    _line(_page(*THREE), "tune first:", "tune first: burst")
    many = (("b", "x", False), ("c", "x", True), ("c", "x", True), ("a", "x", False))
    _line(_page(*many), "tune first:", "tune first: a", hint="false_ones")
    _line(
        _page(("a", "x", False), ("b", "x", False), ("b", "x", False)),
        "tune first:",
        "tune first: b",
        hint="false_ones",
    )
    _line(_page(("a", "x", True)), "tune first:", "tune first: nothing", hint="false_ones")


def calm():
    """without alerts the page says no alerts this week"""
    expect_text("\n".join(_page()), "no alerts this week", hint="calm")
