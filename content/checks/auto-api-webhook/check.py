"""Signed events, each one kept once."""

from judge import expect, gives, source

FILES = ("signing.py",)
KEEP = """
    import json, os
    def kept(*events, path="events.jsonl"):
        return [keep(event, path) for event in events]
    def lines():
        return [json.loads(line) for line in open("events.jsonl", encoding="utf-8") if line.strip()]
"""


def signed():
    """sign("s3cret", b"hello") is the HMAC-SHA256, 64 hex digits"""
    gives("signing.py", 'sign("s3cret", b"hello")', _hmac("s3cret", b"hello"), hint="hex_digits")


def raw_bytes():
    """bytes that are no text can be signed, and every byte counts"""
    gives("signing.py", 'sign("k", b"\\xff\\x00")', _hmac("k", b"\xff\x00"), hint="raw")
    gives("signing.py", 'sign("k", b"{} ") == sign("k", b"{}")', False, hint="raw")


def genuine_one():
    """the right signature is genuine, another byte or secret isn't"""
    good = _hmac("k", b"{}")
    for call, wanted in (
        (f'"k", b"{{}}", "{good}"', True),
        (f'"k", b"[]", "{good}"', False),
        (f'"j", b"{{}}", "{good}"', False),
    ):
        gives("signing.py", f"genuine({call})", wanted, hint="same_way")


def steady():
    """signatures are compared by compare_digest, and an empty one is refused"""
    expect(source("signing.py").calls("compare_digest"), True, of="compare_digest is called", hint="in_constant_time")
    gives("signing.py", 'genuine("k", b"{}", "")', False)


def kept_once():
    """two events and the first one again leave two lines: True, True, False"""
    calls = "kept({'id': 'a', 'n': 1}, {'id': 'b'}, {'id': 'a', 'n': 1})"
    gives(
        "signing.py",
        f"{KEEP}\n    [{calls}, lines()]",
        [[True, True, False], [{"id": "a", "n": 1}, {"id": "b"}]],
        hint="each_id_once",
    )


def near_ids():
    """the id ab is another one than a, and a text that holds an id is no id"""
    calls = "kept({'id': 'ab', 'note': 'a'}, {'id': 'a'}, {'id': 'b'})"
    gives("signing.py", f"{KEEP}\n    {calls}", [True, True, True], hint="parsed_ids")


def after_restart():
    """what is in the file from yesterday counts"""
    lines = f"{KEEP}\n    [kept({{'id': 'x'}}, {{'id': 'y'}}), len(lines())]"
    gives(
        "signing.py", lines, [[False, True], 2], files={"events.jsonl": '{"id": "x", "n": 5}\n'}, hint="from_the_file"
    )


def _hmac(secret, body):
    import hashlib
    import hmac

    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
