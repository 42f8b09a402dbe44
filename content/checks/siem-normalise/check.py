"""Three log formats become one event."""

from judge import gives

FILES = ("schema.py",)

JSON = '{"ts": 1767225600, "event": "login_failed", "user": "ana", "ip": "192.0.2.7"}'
WORDS = "time=2026-01-01T00:00:00Z action=login_failed usr=ana src=192.0.2.7"
CSV = "192.0.2.7,ana,login_failed,2026-01-01 01:00:00+01:00"


def _is(line, time, action, user, ip, hint=None):
    wanted = {"time": time, "action": action, "user": user, "ip": ip}
    gives("schema.py", f"normalise({line!r})", wanted, hint=hint)


def json_line():
    """a JSON line becomes time, action, user and ip"""
    _is(JSON, "2026-01-01T00:00:00Z", "login_failed", "ana", "192.0.2.7", hint="utc")


def word_line():
    """a line of words becomes the same event"""
    _is(WORDS, "2026-01-01T00:00:00Z", "login_failed", "ana", "192.0.2.7")
    _is(
        "time=2026-05-04T12:30:05+02:00 action=logout usr=ben src=::1",
        "2026-05-04T10:30:05Z",
        "logout",
        "ben",
        "::1",
        hint="utc",
    )


def csv_line():
    """a CSV line of another zone becomes the same event, in UTC"""
    _is(CSV, "2026-01-01T00:00:00Z", "login_failed", "ana", "192.0.2.7", hint="utc")


def gaps():
    """a user or an address that is missing or empty is None"""
    _is('{"ts": 0, "event": "boot"}', "1970-01-01T00:00:00Z", "boot", None, None, hint="missing")
    _is("time=2026-01-01T00:00:00Z action=boot", "2026-01-01T00:00:00Z", "boot", None, None, hint="missing")
    _is(",,boot,2026-01-01 00:00:00+00:00", "2026-01-01T00:00:00Z", "boot", None, None, hint="missing")


def unreadable():
    """a line that can't be read gives None"""
    for line in ("", "hello", '{"ts": 5}', "time=noon action=boot", "a,b,c"):
        gives("schema.py", f"normalise({line!r})", None, hint="no_crash")
