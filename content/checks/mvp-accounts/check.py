"""The hash of a password, as Werkzeug stores it."""

import hashlib
import re

from judge import answer, fail

FILES = ("answer.txt",)
STORED = r"scrypt:(\d+):(\d+):(\d+)\$([^$\s]+)\$([0-9a-f]+)"


def no_password():
    """the password can't be read in it"""
    if re.search("tomorrow|payday", answer(), re.IGNORECASE):
        fail("a hash, not the password", answer()[:200], hint="only_the_hash")


def scrypt():
    """it was made by scrypt, with its numbers and a salt"""
    if len(re.findall(STORED, answer())) != 1:
        fail("the method, the salt and the hash, with dollar signs between them", answer()[:200], hint="whole_hash")


def whole():
    """it has all of its 128 signs"""
    if len(re.search(STORED, answer()).group(5)) != 128:
        fail("128 signs behind the second dollar sign", answer()[:200], hint="whole_hash")


def of_this_password():
    """it is the hash of the password of the hour"""
    n, r, p, salt, wanted = re.search(STORED, answer()).groups()
    if not 2 <= int(n) * int(r) * int(p) <= 2**20:
        fail("the method that Werkzeug chooses by itself", answer()[:60], hint="whole_hash")
    made = hashlib.scrypt(b"tomorrow-is-payday", salt=salt.encode(), n=int(n), r=int(r), p=int(p), maxmem=2**28)
    if made.hex() != wanted:
        fail("a hash that this password opens", "another password's", hint="same_password")
