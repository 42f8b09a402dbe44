"""Alerts of one rule and host within a window are one line."""

from judge import gives

FILES = ("fold.py",)


def _alerts(*times, rule="burst", host="web1"):
    return [{"rule": rule, "host": host, "ts": ts} for ts in times]


def _is(alerts, wanted, window="", hint=None):
    keys = ("rule", "host", "first", "last", "count")
    gives("fold.py", f"fold({alerts!r}{window})", [dict(zip(keys, row)) for row in wanted], hint=hint)


def many():
    """three alerts within 300 seconds are one line with count 3"""
    _is(_alerts(10, 20, 40), [("burst", "web1", 10, 40, 3)])


def edge():
    """300 seconds after the first is the same group, 301 a new one"""
    _is(_alerts(0, 300), [("burst", "web1", 0, 300, 2)], hint="edge")
    _is(_alerts(0, 301), [("burst", "web1", 0, 0, 1), ("burst", "web1", 301, 301, 1)], hint="edge")


def from_the_first():
    """0, 200 and 400 are two groups: the window counts from the first"""
    _is(_alerts(0, 200, 400, 500), [("burst", "web1", 0, 200, 2), ("burst", "web1", 400, 500, 2)], hint="first")


def other_hosts():
    """another rule or another host is another group"""
    both = _alerts(5, 7) + _alerts(5, rule="spray") + _alerts(5, host="db1")
    _is(both, [("burst", "db1", 5, 5, 1), ("burst", "web1", 5, 7, 2), ("spray", "web1", 5, 5, 1)], hint="key")


def any_order():
    """the order in which alerts come changes nothing, and a window can be given"""
    _is(_alerts(400, 0, 200), [("burst", "web1", 0, 200, 2), ("burst", "web1", 400, 400, 1)], hint="sorted")
    _is(_alerts(0, 60, 61), [("burst", "web1", 0, 60, 2), ("burst", "web1", 61, 61, 1)], window=", window=60")
    _is([], [])
