"""Hits, false alarms and misses, and the two numbers that come of them."""

import json

from judge import expect, run, value

FILES = ("score.py",)


def _attack(number):
    return {"ip": f"192.0.2.{number}", "start": 100, "end": 200}


def _alert(number, first=150):
    return {"rule": "burst", "key": f"192.0.2.{number}", "severity": "high", "first": first, "last": first, "count": 1}


def _score(attacks, alerts, wanted, hint=None):
    got = value("score.py", f"[round(float(number), 4) for number in score({attacks!r}, {alerts!r})]")
    expect(got, [float(number) for number in wanted], of="hits, false alarms, misses, precision, recall", hint=hint)


TWELVE = [_attack(number) for number in range(12)]
TEN = [_alert(number) for number in range(8)] + [_alert(100), _alert(101)]


def eight_two_four():
    """8 hits, 2 false alarms and 4 misses have precision 0.8 and recall 0.6667"""
    _score(TWELVE, TEN, [8, 2, 4, 0.8, 0.6667])


def all_right():
    """three attacks and three alerts on them have 1 and 1"""
    _score(TWELVE[:3], TEN[:3], [3, 0, 0, 1, 1])


def at_the_edges():
    """an alert at start or end hits, and one second outside doesn't"""
    for first, wanted in ((100, [1, 0, 0, 1, 1]), (200, [1, 0, 0, 1, 1])):
        _score([_attack(1)], [_alert(1, first)], wanted, hint="edges")
    for first in (99, 201):
        _score([_attack(1)], [_alert(1, first)], [0, 1, 1, 0, 0], hint="edges")


def other_address():
    """an alert on another address is a false alarm"""
    _score([_attack(1)], [_alert(2)], [0, 1, 1, 0, 0], hint="by_address")


def twice():
    """two alerts on one attack are one hit, and no false alarm"""
    _score(TWELVE[:2], [_alert(0), _alert(0, 160)], [1, 0, 1, 1, 0.5], hint="attack_once")


def nothing():
    """without alerts precision and recall are 0, and without anything too"""
    _score(TWELVE[:2], [], [0, 0, 2, 0, 0], hint="ZeroDivisionError")
    _score([], [], [0, 0, 0, 0, 0], hint="ZeroDivisionError")


def from_files():
    """score.py attacks.json alerts.jsonl prints 8, 2, 4, 0.80 and 0.67"""
    files = {"attacks.json": json.dumps(TWELVE), "alerts.jsonl": "".join(json.dumps(one) + "\n" for one in TEN)}
    run("score.py", "attacks.json", "alerts.jsonl", files=files).shows(8, 2, 4, 0.8, 0.67, places=2, hint="prints_five")
