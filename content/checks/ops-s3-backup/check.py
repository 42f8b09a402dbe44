"""Which files of a folder have changed since the last backup."""

import hashlib

from judge import expect, gives, value

FILES = ("changes.py",)
FOLDER = {"data/b.txt": "beta\n", "data/a.txt": "alpha\n", "data/deep/down/c.txt": "gamma\n", "other.txt": "x"}


def _sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _upload(remote, wanted, hint=None, **changed):
    got = value("changes.py", f"list(to_upload('data', {remote!r}))", files=FOLDER)
    expect([str(name) for name in got], wanted, of="the names to upload", hint=hint)


def hashed():
    """digest gives the 64 hex digits of a file's SHA-256"""
    gives("changes.py", "digest('data/a.txt')", _sha("alpha\n"), files=FOLDER, hint="hex_digits")


def raw():
    """every byte counts, line ends as well"""
    gives("changes.py", "digest('w.txt')", _sha("a\r\nb\r\n"), files={"w.txt": "a\r\nb\r\n"}, hint="as_bytes")


def all_new():
    """with nothing remote all three files go, those in folders too"""
    _upload({}, ["a.txt", "b.txt", "deep/down/c.txt"], hint="below")


def unchanged():
    """what is there with the same digest is skipped"""
    _upload({"a.txt": _sha("alpha\n"), "deep/down/c.txt": _sha("gamma\n")}, ["b.txt"], hint="same_digest")


def changed():
    """a file whose digest differs goes again"""
    remote = {"a.txt": _sha("old"), "b.txt": _sha("beta\n"), "deep/down/c.txt": _sha("gamma\n")}
    _upload(remote, ["a.txt"], hint="same_digest")


def nothing():
    """when all is there, nothing goes, and what is only remote is left alone"""
    remote = {"a.txt": _sha("alpha\n"), "b.txt": _sha("beta\n"), "deep/down/c.txt": _sha("gamma\n"), "gone.txt": "1"}
    _upload(remote, [])
