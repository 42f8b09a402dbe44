"""Exceptions that cover exactly what they say, and not for ever."""

from judge import expect, fail, value

FILES = ("tune.py",)

CALL = """
    import contextlib as lab_contextlib
    import datetime as lab_date
    import io as lab_io
    lab_said = lab_io.StringIO()
    lab_exceptions = [
        {{**one, "expires": lab_date.date.fromisoformat(one["expires"])}} for one in {exceptions!r}
    ]
    with lab_contextlib.redirect_stdout(lab_said), lab_contextlib.redirect_stderr(lab_said):
        lab_kept = list(kept({alerts!r}, lab_exceptions, lab_date.date(2026, 3, 10)))
    [lab_kept, lab_said.getvalue()]
"""


def _alert(rule="burst", key="192.0.2.1", ts=5):
    return {"rule": rule, "key": key, "severity": "high", "first": ts, "last": ts, "count": 1}


def _exception(rule="burst", key="192.0.2.1", expires="2026-03-31", **more):
    return {"rule": rule, "key": key, "reason": "backup job", "owner": "ana", "expires": expires, **more}


def _kept(alerts, exceptions):
    return value("tune.py", CALL.format(alerts=alerts, exceptions=exceptions))


def no_exceptions():
    """without exceptions all alerts are kept, in their order"""
    alerts = [_alert(ts=9), _alert("spray", ts=1)]
    expect(_kept(alerts, []), [alerts, ""], of="kept alerts, and warnings")


def covered():
    """an exception covers its rule and key, and nothing is printed"""
    alerts = [_alert(), _alert(key="192.0.2.2"), _alert(ts=7)]
    expect(_kept(alerts, [_exception()]), [[alerts[1]], ""], of="kept alerts, and warnings")


def both():
    """the same key under another rule is kept, and so is another key"""
    alerts = [_alert("spray"), _alert(key="192.0.2.11"), _alert(key="192.0.2")]
    expect(_kept(alerts, [_exception()])[0], alerts, of="kept alerts", hint="rule_and_key")


def expired():
    """an exception that expired on 9 March covers nothing, and is named in a warning"""
    found, said = _kept([_alert()], [_exception(expires="2026-03-09")])
    expect(found, [_alert()], of="kept alerts", hint="expired")
    if "burst" not in said or "192.0.2.1" not in said:
        fail("a warning with burst and 192.0.2.1", said.strip() or "nothing", hint="warn")


def last_day():
    """on the day on which it expires, 10 March, it still covers"""
    expect(_kept([_alert()], [_exception(expires="2026-03-10")]), [[], ""], of="kept, warnings", hint="last_day")


def reason_and_owner():
    """without a reason or an owner it covers nothing, and is named"""
    for name in ("reason", "owner"):
        found, said = _kept([_alert()], [_exception(**{name: ""})])
        expect(found, [_alert()], of=f"kept alerts without {name}", hint="reason_owner")
        if "192.0.2.1" not in said:
            fail("a warning with 192.0.2.1", said.strip() or "nothing", hint="warn")


def warned_anyway():
    """the warning comes once, also when there are no alerts or several"""
    for alerts in ([], [_alert(), _alert(ts=6), _alert(key="x")]):
        _, said = _kept(alerts, [_exception(expires="2026-03-01"), _exception("spray")])
        expect(said.count("192.0.2.1"), 1, of="warnings", hint="warn_once")
