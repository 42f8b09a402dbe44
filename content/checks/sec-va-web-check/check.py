"""Weaknesses that two polite requests can show."""

from judge import fail, gives, run

FILES = ("webcheck.py",)

STUBS = """
    import sys
    import types

    charter = types.ModuleType("charter")
    charter.allowed = lambda *more: True
    sys.modules.setdefault("charter", charter)
"""
GOOD = [
    ("Content-Security-Policy", "default-src 'self'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Strict-Transport-Security", "max-age=63072000"),
]
COOKIE = "session=abc; Path=/"


def _finds(headers, wanted, body="<h1>not found</h1>", hint=None):
    lines = f"sorted(findings({headers!r}, {body!r}))"
    gives("webcheck.py", lines, sorted(wanted), before=STUBS, hint=hint)


def nothing():
    """a page with all five headers has no findings, in whatever case their names are"""
    _finds(GOOD, [])
    _finds([(name.lower(), text) for name, text in GOOD], [], hint="case")
    _finds([(name.upper(), text) for name, text in GOOD], [], hint="case")


def missing_header():
    """without Content-Security-Policy there is missing-content-security-policy"""
    _finds(GOOD[1:], ["missing-content-security-policy"], hint="five_names")
    names = [f"missing-{name.lower()}" for name, _ in GOOD]
    _finds([], names, hint="five_names")


def cookies():
    """a cookie without any of the three flags has three findings"""
    three = ["cookie-secure", "cookie-httponly", "cookie-samesite"]
    _finds([*GOOD, ("Set-Cookie", COOKIE)], three, hint="flags")
    full = f"{COOKIE}; secure; HttpOnly; SameSite=Lax"
    _finds([*GOOD, ("Set-Cookie", full)], [], hint="flags")


def second_cookie():
    """a second cookie is looked at too, and secure in its value is no flag"""
    full = f"{COOKIE}; Secure; HttpOnly; SameSite=Lax"
    late = "note=secure; HttpOnly; SameSite=Strict"
    _finds([*GOOD, ("Set-Cookie", full), ("Set-Cookie", late)], ["cookie-secure"], hint="every_cookie")
    _finds([*GOOD, ("Set-Cookie", late), ("Set-Cookie", full)], ["cookie-secure"], hint="every_cookie")


def server():
    """Werkzeug/3.1 tells its version, and lab doesn't"""
    _finds([*GOOD, ("Server", "Werkzeug/3.1")], ["server-version"], hint="digits")
    _finds([*GOOD, ("server", "lab"), ("X-Made", "2026")], [], hint="digits")


def traceback():
    """a traceback in the error page is a finding"""
    body = "<pre>Traceback (most recent call last):\n  File ...</pre>"
    _finds(GOOD, ["traceback"], body=body)


def not_covered():
    """what the charter doesn't cover is left alone: no connection is made"""
    before = f"""
{STUBS}
    import socket

    def connect(*more, **names):
        open("network.log", "a").close()
        raise OSError("no network here")

    charter.allowed = lambda *more: False
    socket.socket = socket.create_connection = connect
    """
    done = run("webcheck.py", "http://127.0.0.1:22/", before=before, crash=True)
    if "network.log" in done.files:
        fail("no connection to 127.0.0.1:22", "a connection was tried", hint="charter_first")
