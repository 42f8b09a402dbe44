"""A formatter that makes one JSON line of each security event."""

import json
from datetime import datetime

from judge import expect, fail, value

FILES = ("toyapp/jsonlog.py",)

FORMAT = """
    import logging as lab_logging
    lab_record = lab_logging.LogRecord("toy", 20, "app.py", 1, {message!r}, {args!r}, None)
    lab_record.user, lab_record.ip, lab_record.created = {user!r}, {ip!r}, {created}
    JsonLines().format(lab_record)
"""


def _line(message="authn_login_fail", args=(), user="ana", ip="127.0.0.1", created=1767225600.0):
    lines = FORMAT.format(message=message, args=args, user=user, ip=ip, created=created)
    line = value("toyapp/jsonlog.py", lines)
    if not isinstance(line, str):
        fail("a line of text", repr(line), hint="text_of_json")
    return line


def _object(**more):
    line = _line(**more)
    try:
        found = json.loads(line)
    except ValueError:
        fail("a JSON object", line, hint="text_of_json")
    if not isinstance(found, dict):
        fail("a JSON object", line, hint="text_of_json")
    return found


def keys():
    """the line is a JSON object with ts, event, user and ip"""
    expect(sorted(_object()), ["event", "ip", "ts", "user"], of="its keys")


def who_and_what():
    """event is authn_login_fail, user is ana and ip is 127.0.0.1"""
    found = _object()
    for name, wanted in (("event", "authn_login_fail"), ("user", "ana"), ("ip", "127.0.0.1")):
        expect(found.get(name), wanted, of=name)
    expect(_object(user="ben", ip="192.0.2.7").get("user"), "ben", of="user")


def whole_message():
    """a message with arguments is put together: authn_%s gives authn_login_success"""
    found = _object(message="authn_%s", args=("login_success",))
    expect(found.get("event"), "authn_login_success", of="event", hint="get_message")


def time_in_utc():
    """ts is the record's own time in UTC, 2026-01-01T00:00:00+00:00"""
    for created in (1767225600.0, 1772323199.0):
        text = _object(created=created).get("ts")
        try:
            when = datetime.fromisoformat(text)
        except (TypeError, ValueError):
            fail("a time in ISO 8601", repr(text), hint="iso_utc")
        if when.tzinfo is None or when.utcoffset().total_seconds() != 0:
            fail("a time with +00:00", text, hint="iso_utc")
        expect(int(when.timestamp()), int(created), of="ts in seconds", hint="of_the_record")


def one_line():
    """a user name with a newline and quotes stays within one line"""
    line = _line(user='ana\n{"event": "authn_login_success"}')
    expect(len(line.splitlines()), 1, of="the number of lines", hint="by_json")
