"""Webhooks with HMAC."""

import hashlib
import hmac

from judge import fail, gives, source

FILES = ("signed.py",)
BODY = '{"paid": "10 €"}'


def _header(time=1700000000, body=BODY, secret="s3cret"):
    return f"t={time},v1=" + hmac.new(secret.encode(), f"{time}.{body}".encode(), hashlib.sha256).hexdigest()


def _gives(wanted, header=None, body=BODY, now=1700000000, hint=None):
    gives("signed.py", f"accept('s3cret', {header or _header()!r}, {body!r}, {now}, set())", wanted, hint=hint)


def good():
    """a signed and fresh message is ok"""
    _gives("ok")


def forged():
    """another body, another secret, another time are forged"""
    _gives("forged", body=BODY.replace("10", "90"))
    _gives("forged", header=_header(secret="other"))
    _gives("forged", header=_header().replace("1700000000", "1700000001"), hint="signed_time")


def malformed():
    """an empty header, or a time in words, is malformed"""
    for header in (" ", "t=now,v1=ab", "v1=ab", _header() + ",x"):
        _gives("malformed", header=header, hint="form")


def old():
    """300 seconds are fresh, 301 are old, before and after"""
    for now, wanted in ((1700000300, "ok"), (1700000301, "old"), (1699999700, "ok"), (1699999699, "old")):
        _gives(wanted, now=now, hint="both_ways")


def order():
    """an old forgery is forged"""
    _gives("forged", body="x", now=1800000000, hint="in_order")


def repeated():
    """the second time it's repeated; what is refused isn't remembered"""
    lines = f"seen = set()\nh, b = {_header()!r}, {BODY!r}\n"
    lines += "[accept('s3cret', h, b, now, seen) for now in (1700009999, 1700000000, 1700000001)]"
    gives("signed.py", lines, ["old", "ok", "repeated"], hint="only_ok")


def compared():
    """digests are compared by hmac.compare_digest"""
    if not source("signed.py").calls("compare_digest"):
        fail("a call of compare_digest", "none")
