"""What an HTTP answer gives away."""

from judge import expect, fail, value

FILES = ("recon.py",)

ALL = ["content-security-policy", "strict-transport-security", "x-content-type-options"]


def _has(lines, body="", hint=None, **wanted):
    raw = "\r\n".join(lines) + "\r\n\r\n" + body
    got = value("recon.py", f"facts({raw!r})")
    if not isinstance(got, dict):
        fail("a dictionary", repr(got))
    for name, one in wanted.items():
        expect(got.get(name), one, of=name, hint=hint)


def status():
    """the status is a number: 200 and 404"""
    _has(["HTTP/1.0 200 OK", "Server: nginx/1.24.0"], status=200)
    _has(["HTTP/1.1 404 Not Found"], status=404)


def server():
    """product and version come from the Server header"""
    _has(["HTTP/1.1 200 OK", "Server: nginx/1.24.0"], product="nginx", version="1.24.0")
    _has(
        ["HTTP/1.1 200 OK", "Server: SimpleHTTP/0.6 Python/3.12.1"],
        product="SimpleHTTP",
        version="0.6",
        hint="first_word",
    )


def silent():
    """without a version or a header it is None"""
    _has(["HTTP/1.1 200 OK", "Server: cloud"], product="cloud", version=None, hint="nothing")
    _has(["HTTP/1.1 200 OK", "Date: today"], product=None, version=None, hint="nothing")


def missing():
    """absent headers are named, sorted, and the case of names doesn't matter"""
    _has(["HTTP/1.1 200 OK"], missing=ALL)
    _has(["HTTP/1.1 200 OK", "X-CONTENT-TYPE-OPTIONS: nosniff"], missing=ALL[:2], hint="case")
    _has(["HTTP/1.1 200 OK", *(f"{name}: x:y" for name in ALL)], missing=[])
    _has(["HTTP/1.1 200 OK", "SERVER: nginx/1.1"], product="nginx", hint="case")


def body():
    """what follows the blank line is no header"""
    _has(
        ["HTTP/1.1 200 OK"],
        body="Server: fake/1\r\nX-Content-Type-Options: no\r\n",
        product=None,
        missing=ALL,
        hint="blank_line",
    )
