"""A lock for the founder's page."""

import base64

from judge import expect, gives, raises, source

FILES = ("latebird/guard.py",)
WORD = "correct horse battery"


def _basic(user, password, scheme="Basic"):
    return f"{scheme} {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


def _allowed(header, wanted, word=WORD, hint=None):
    gives("latebird/guard.py", f"allowed({header!r}, {word!r})", wanted, hint=hint)


def right():
    """the right password is allowed, whatever the user is called"""
    _allowed(_basic("admin", WORD), True, hint="decodes")
    _allowed(_basic("", WORD), True, hint="decodes")


def wrong():
    """another password, or a part of it, is refused"""
    for word in ("other horse battery", WORD[:-1], WORD + "x", ""):
        _allowed(_basic("admin", word), False)


def no_header():
    """no header and an empty one are refused"""
    _allowed(None, False, hint="may_be_missing")
    _allowed("", False, hint="may_be_missing")


def bearer():
    """a Bearer header with the same text is refused, basic in small letters isn't"""
    _allowed(_basic("admin", WORD, scheme="Bearer"), False, hint="scheme")
    _allowed(_basic("admin", WORD, scheme="basic"), True, hint="scheme")


def broken():
    """broken Base64, a missing colon and a lonely Basic are refused"""
    no_colon = "Basic " + base64.b64encode(WORD.encode()).decode()
    for header in ("Basic %%%", "Basic YWJ", no_colon, "Basic", "Basic " + base64.b64encode(b"\xff\xfe:x").decode()):
        _allowed(header, False, hint="anything_broken")


def colons():
    """a password with colons and ü is compared as a whole"""
    word = "über:alle:berge:hin"
    _allowed(_basic("admin", word), True, word=word, hint="first_colon")
    _allowed(_basic("admin", "hin"), False, word=word, hint="first_colon")


def length():
    """16 characters are enough, 15 raise ValueError, and compare_digest is used"""
    gives("latebird/guard.py", f"checked({'x' * 16!r})", "x" * 16, hint="sixteen")
    raises("latebird/guard.py", f"checked({'x' * 15!r})", "ValueError", hint="sixteen")
    expect(source("latebird/guard.py").calls("compare_digest"), True, of="compare_digest is called")
