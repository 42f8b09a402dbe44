"""A vault that opens for one passphrase, and for nothing that was touched."""

from judge import expect, fail, value

FILES = ("vault.py",)

BENCH = """
import contextlib
import getpass
import hashlib
import hmac
import io
import os
import runpy
import sys

asked = []


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    asked.append((len(salt), n, r, p, maxmem, dklen))
    return (hmac.digest(password, salt, "sha256") * 4)[:dklen]


hashlib.scrypt = scrypt
words = ["correct horse"]
getpass.getpass = lambda *prompt, **more: words[0]


def go(*arguments):
    said = io.StringIO()
    sys.argv = ["vault.py", *arguments]
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            runpy.run_path("vault.py", run_name="__main__")
        except SystemExit as end:
            print(end.code if isinstance(end.code, str) else "")
    return said.getvalue()


def locked(data):
    with open("note.txt", "wb") as file:
        file.write(data)
    go("lock", "note.txt")
    os.remove("note.txt")
    with open("note.txt.vault", "rb") as file:
        return file.read()


def unlocked(vault):
    with open("note.txt.vault", "wb") as file:
        file.write(vault)
    said = go("unlock", "note.txt.vault")
    if not os.path.exists("note.txt"):
        return said, None
    with open("note.txt", "rb") as file:
        return said, file.read()


def flipped(vault, place):
    return vault[:place] + bytes([vault[place] ^ 1]) + vault[place + 1:]
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def _refused(came, of):
    said, left = came
    if "cannot open" not in said.casefold():
        fail(f"cannot open, {of}", said.strip() or "nothing", hint="says_so")
    if left is not None:
        fail(f"no note.txt, {of}", "note.txt is there", hint="writes_nothing")


def parts():
    """the vault of hello has SLV1, salt, nonce and ciphertext: 4 + 16 + 12 + 5 + 16 bytes"""
    vault = _bench("locked(b'hello')")
    expect(vault[:4], b"SLV1", of="the first four bytes", hint="order")
    expect(len(vault), 53, of="the length of the vault", hint="order")


def derived():
    """the key is derived as the build says"""
    expect(_bench("locked(b'hello')\nasked[0]"), (16, 2**17, 8, 1, 2**28, 32), of="salt length, n, r, p, maxmem, dklen")


def fresh():
    """locking twice gives another salt, another nonce and another ciphertext"""
    first, second = _bench("[locked(b'hello'), locked(b'hello')]")
    for name, begin, end in (("salt", 4, 20), ("nonce", 20, 32), ("ciphertext", 32, 53)):
        expect(first[begin:end] != second[begin:end], True, of=f"the {name} is another one", hint="drawn_anew")


def restored():
    """unlocking gives the bytes back, also of an empty file"""
    for data in (b"hello\x00\xff\r\n", b""):
        _, left = _bench(f"unlocked(locked({data!r}))")
        expect(left, data, of="note.txt after unlock", hint="order")


def wrong_passphrase():
    """another passphrase prints cannot open, and writes nothing"""
    _refused(_bench("vault = locked(b'hello')\nwords[0] = 'wrong'\nunlocked(vault)"), "with another passphrase")


def flipped_byte():
    """a flipped byte in header, salt, nonce or ciphertext prints cannot open"""
    for name, place in (("ciphertext", 33), ("nonce", 21), ("salt", 5), ("header", 3)):
        _refused(_bench(f"unlocked(flipped(locked(b'hello'), {place}))"), f"with a flipped byte in the {name}")
