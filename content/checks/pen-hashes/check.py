"""What is wrong with stored passwords."""

import hashlib

from judge import expect, fail, value

FILES = ("audit.py",)


def _plain(word):
    return "sha256$" + hashlib.sha256(word.encode()).hexdigest()


def _slow(word, salt, rounds=50):
    text = salt + word
    for _ in range(rounds):
        text = hashlib.sha256(text.encode()).hexdigest()
    return f"slow${rounds}${salt}${text}"


def _has(users, words, hint=None, **wanted):
    got = value("audit.py", f"audit({users!r}, {words!r})")
    if not isinstance(got, dict):
        fail("a dictionary", repr(got))
    for name, one in wanted.items():
        expect(got.get(name), one, of=name, hint=hint)


def plain():
    """a sha256 of a word in the list is cracked"""
    _has({"ana": _plain("tulip"), "ben": _plain("xyzzy")}, ["rose", "tulip"], cracked={"ana": "tulip"})


def salted():
    """a slow one is cracked with its own salt and rounds"""
    users = {"ana": _slow("tulip", "s1"), "ben": _slow("rose", "s2", 7), "cleo": _slow("xyzzy", "s3")}
    _has(users, ["rose", "tulip"], cracked={"ana": "tulip", "ben": "rose"}, hint="parts")


def shared():
    """equal texts are shared, and the same password with two salts is not"""
    users = {"zoe": _plain("tulip"), "ana": _plain("tulip"), "ben": _slow("tulip", "a"), "cleo": _slow("tulip", "b")}
    _has(users, [], shared=["ana", "zoe"], hint="whole")
    _has({"ana": _plain("tulip")}, [], shared=[])


def weak():
    """sha256 and 599999 rounds are weak, 600000 are not"""
    users = {"c": "slow$600000$s$00", "b": "slow$599999$s$00", "a": "sha256$00"}
    _has(users, [], weak=["a", "b"], cracked={}, hint="limit")


def nobody():
    """without users everything is empty"""
    _has({}, ["rose"], cracked={}, shared=[], weak=[])
