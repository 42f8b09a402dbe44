"""Whose address stands behind a request, when a proxy stands in front of the app."""

from judge import expect, value

FILES = ("config/visitor.py",)
STAND_INS = ("django",)


def _hold(meta, wanted, hint=None):
    got = value("config/visitor.py", f"client_ip({meta!r})")
    expect(got, wanted, of=f"client_ip({meta})", hint=hint)


def forwarded():
    """with HTTP_X_FORWARDED_FOR 203.0.113.9 it is 203.0.113.9, not the proxy's address"""
    _hold({"HTTP_X_FORWARDED_FOR": "203.0.113.9", "REMOTE_ADDR": "172.18.0.5"}, "203.0.113.9", hint="header_first")


def direct():
    """without the header it is REMOTE_ADDR, 198.51.100.7"""
    _hold({"REMOTE_ADDR": "198.51.100.7"}, "198.51.100.7", hint="no_header")


def claimed():
    """what a visitor claims comes first: of 1.2.3.4, 203.0.113.9 the last one counts"""
    meta = {"HTTP_X_FORWARDED_FOR": "1.2.3.4, 203.0.113.9", "REMOTE_ADDR": "172.18.0.5"}
    _hold(meta, "203.0.113.9", hint="last_one")


def long_way():
    """of three addresses the last one counts as well, with spaces or without"""
    for text in ("8.8.8.8,1.2.3.4,192.0.2.44", "8.8.8.8 , 1.2.3.4 , 192.0.2.44 "):
        _hold({"HTTP_X_FORWARDED_FOR": text, "REMOTE_ADDR": "172.18.0.5"}, "192.0.2.44", hint="clean_it")


def empty():
    """an empty header is none: REMOTE_ADDR counts"""
    _hold({"HTTP_X_FORWARDED_FOR": "", "REMOTE_ADDR": "198.51.100.7"}, "198.51.100.7", hint="no_header")


def six():
    """an address of version 6 comes out whole: 2001:db8::17"""
    meta = {"HTTP_X_FORWARDED_FOR": "10.0.0.1, 2001:db8::17", "REMOTE_ADDR": "172.18.0.5"}
    _hold(meta, "2001:db8::17", hint="clean_it")
