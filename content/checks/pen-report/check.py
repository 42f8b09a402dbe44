"""A report of findings, worst first."""

import json

from judge import expect, run

FILES = ("report.py",)


def _finding(title, score, **change):
    return {"title": title, "score": score, "where": f"/{title}", "fix": f"mend {title}"} | change


def _run(*findings, crash=False):
    return run("report.py", files={"findings.json": json.dumps(findings), "report.md": None}, crash=crash)


def _lines(*findings, start=""):
    text = _run(*findings).file("report.md")
    return [line.strip() for line in text.splitlines() if line.strip() and line.startswith(start)]


def page():
    """one finding has a heading, a place and a fix"""
    wanted = [
        "# Findings",
        "critical: 1, high: 0, medium: 0, low: 0",
        "## 1. SQL injection (9.8, critical)",
        "Where: /SQL injection",
        "Fix: mend SQL injection",
    ]
    expect(_lines(_finding("SQL injection", 9.8)), wanted, of="the lines")


def bounds():
    """9.0 is critical, 8.9 and 7.0 are high, 4.0 medium, 3.9 low"""
    found = _lines(*(_finding("a", score) for score in (9.0, 8.9, 7.0, 6.9, 4.0, 3.9)), start="critical:")
    expect(found, ["critical: 1, high: 2, medium: 2, low: 1"], of="the counts", hint="from_on")
    expect(_lines(start="critical:"), ["critical: 0, high: 0, medium: 0, low: 0"], of="the counts")


def order():
    """the highest score comes first, and 10.0 is higher than 9.8"""
    found = _lines(_finding("b", 9.8), _finding("a", 4.0), _finding("c", 10.0), start="## ")
    expect(
        found,
        ["## 1. c (10.0, critical)", "## 2. b (9.8, critical)", "## 3. a (4.0, medium)"],
        of="the headings",
        hint="sorted",
    )


def equals():
    """equal scores stand by title"""
    found = _lines(_finding("b", 5.0), _finding("a", 5.0), start="## ")
    expect(found, ["## 1. a (5.0, medium)", "## 2. b (5.0, medium)"], of="the headings", hint="sorted")


def no_fix():
    """a finding without fix ends it with code 1 and its title"""
    for change in ({"fix": ""}, {"fix": None}):
        done = _run(_finding("a", 5.0), _finding("open door", 5.0, **change), crash=True)
        expect(done.exit, 1, of="the exit code", hint="exit")
        expect("open door" in done.stderr, True, of="the title is on the error stream", hint="exit")
