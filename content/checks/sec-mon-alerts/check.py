"""Many hits of one thing are one alert."""

import json

from judge import expect, fail, value

FILES = ("alerts.py",)

LAB = """
import os

HITS = {hits!r}


def fed(Alerts):
    alerts = Alerts()
    for hit in HITS:
        alerts.hit(*hit)
    {close}
    texts = []
    for name in ("alerts.jsonl", "digest.jsonl"):
        texts.append(open(name, encoding="utf-8").read() if os.path.exists(name) else "")
    return texts
"""


def _fed(*hits, close="alerts.close()"):
    """Feed hits; give the alerts of both files as lists of dictionaries."""
    found = []
    lab = LAB.format(hits=list(hits), close=close)
    for text in value("alerts.py", "import lab\nlab.fed(Alerts)", files={"lab.py": lab}):
        try:
            objects = [json.loads(line) for line in text.splitlines() if line.strip()]
        except ValueError:
            fail("one JSON object in each line", text[:300], hint="json_lines")
        if not all(isinstance(one, dict) for one in objects):
            fail("one JSON object in each line", text[:300], hint="json_lines")
        found.append(objects)
    return found


def _burst(*times, key="203.0.113.9", rule="burst", severity="high"):
    return [(rule, key, severity, ts) for ts in times]


def one_hit():
    """one hit, then close, is one line with rule, key, severity, first, last and count 1"""
    alerts, _ = _fed(*_burst(100))
    wanted = {"rule": "burst", "key": "203.0.113.9", "severity": "high", "first": 100, "last": 100, "count": 1}
    expect(alerts, [wanted], of="alerts.jsonl", hint="json_lines")


def many_hits():
    """296 hits, 2 seconds apart, are one alert with count 296"""
    alerts, _ = _fed(*_burst(*range(0, 592, 2)))
    expect(
        [[one.get(name) for name in ("first", "last", "count")] for one in alerts], [[0, 590, 296]], of="first, last"
    )


def ten_minutes():
    """600 seconds after the last hit it's still the same, and 601 after it a second one"""
    alerts, _ = _fed(*_burst(0, 600, 1200))
    expect([one.get("count") for one in alerts], [3], of="the counts", hint="after_last")
    alerts, _ = _fed(*_burst(0, 601))
    expect([one.get("count") for one in alerts], [1, 1], of="the counts", hint="after_last")
    expect([one.get("first") for one in alerts], [0, 601], of="first", hint="after_last")


def rule_and_key():
    """another key or another rule is another alert"""
    hits = [*_burst(0), *_burst(1, key="192.0.2.1"), *_burst(2, rule="spray"), *_burst(3)]
    alerts, _ = _fed(*hits)
    expect(sorted(one.get("count") for one in alerts), [1, 1, 2], of="the counts", hint="both_together")


def only_finished():
    """before close only the finished one is in the file"""
    alerts, _ = _fed(*_burst(0, 1, 700), close="pass")
    expect([one.get("count") for one in alerts], [2], of="the counts", hint="when_finished")


def low_ones():
    """a low alert goes to digest.jsonl and not to alerts.jsonl"""
    alerts, digest = _fed(*_burst(0, severity="low"), *_burst(1, key="192.0.2.1"))
    expect([one.get("severity") for one in alerts], ["high"], of="alerts.jsonl", hint="digest")
    expect([one.get("severity") for one in digest], ["low"], of="digest.jsonl", hint="digest")


def appended():
    """what is in alerts.jsonl already stays, and closing twice writes nothing twice"""
    alerts, _ = _fed(*_burst(0), close="alerts.close()\n    alerts.close()")
    expect(len(alerts), 1, of="the number of alerts", hint="once_each")
    again = "alerts.close()\n    alerts = Alerts()\n    alerts.hit('r', 'k', 'high', 5)\n    alerts.close()"
    alerts, _ = _fed(*_burst(0), close=again)
    expect([one.get("rule") for one in alerts], ["burst", "r"], of="the rules", hint="once_each")
