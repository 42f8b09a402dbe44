"""Weak alerts that belong together become one incident."""

from judge import expect, fail, value

FILES = ("correlate.py",)

ANA, BEN = "192.0.2.1", "192.0.2.2"


def _alert(ts, ip=ANA, user=None, rule="burst", severity="medium"):
    return {"rule": rule, "ip": ip, "user": user, "severity": severity, "ts": ts}


def _incidents(*alerts):
    got = value("correlate.py", f"correlate({list(alerts)!r})")
    if not isinstance(got, list) or not all(isinstance(one, dict) for one in got):
        fail("a list of dictionaries", repr(got)[:300], hint="three_keys")
    for one in got:
        if not {"id", "severity", "alerts"} <= one.keys() or not isinstance(one["alerts"], (list, tuple)):
            fail("id, severity and alerts", repr(one)[:300], hint="three_keys")
    return got


def _sizes(*alerts):
    return [len(one["alerts"]) for one in _incidents(*alerts)]


def one_alert():
    """one alert is INC-001, with its severity and itself as member"""
    found = _incidents(_alert(5))
    expect(found, [{"id": "INC-001", "severity": "medium", "alerts": [_alert(5)]}], of="the incidents")


def same_address():
    """alerts on one address within ten minutes are one incident, and others another"""
    found = _incidents(_alert(0, user="ana"), _alert(300, user="ben"), _alert(310, ip=BEN, user="cleo"))
    expect([one["id"] for one in found], ["INC-001", "INC-002"], of="the ids")
    expect([len(one["alerts"]) for one in found], [2, 1], of="the numbers of alerts")


def same_user():
    """an alert that shares the user joins too, and None is nobody"""
    expect(_sizes(_alert(0, user="ana"), _alert(9, ip=BEN, user="ana")), [2], of="alerts", hint="none_is_nobody")
    expect(_sizes(_alert(0), _alert(9, ip=BEN)), [1, 1], of="alerts", hint="none_is_nobody")
    expect(_sizes(_alert(0, None, "ana"), _alert(9, None, "ben")), [1, 1], of="alerts", hint="none_is_nobody")


def ten_minutes():
    """600 seconds after the last alert it joins, and after 601 it doesn't"""
    expect(_sizes(_alert(0), _alert(600), _alert(1200)), [3], of="alerts", hint="after_last")
    expect(_sizes(_alert(0), _alert(601)), [1, 1], of="alerts", hint="after_last")


def any_order():
    """alerts in another order give the same incidents"""
    expect(_sizes(_alert(1200), _alert(0), _alert(600)), [3], of="alerts", hint="by_time")


def two_rules():
    """two rules raise medium to high and low to medium, and high stays high"""
    for severity, wanted in (("medium", "high"), ("low", "medium"), ("high", "high")):
        found = _incidents(_alert(0, severity=severity), _alert(1, rule="spray", severity=severity))
        expect([one["severity"] for one in found], [wanted], of="the severity", hint="one_step")
    found = _incidents(_alert(0), _alert(1), _alert(2))
    expect([one["severity"] for one in found], ["medium"], of="the severity", hint="one_step")


def highest():
    """the highest severity counts: low and high of one rule are high"""
    found = _incidents(_alert(0, severity="low"), _alert(1, severity="high"), _alert(2, severity="low"))
    expect([one["severity"] for one in found], ["high"], of="the severity", hint="not_the_last")
    rules = [_alert(0, severity="low"), _alert(1, rule="r", severity="low"), _alert(2, rule="s", severity="low")]
    expect([one["severity"] for one in _incidents(*rules)], ["medium"], of="the severity", hint="one_step")
