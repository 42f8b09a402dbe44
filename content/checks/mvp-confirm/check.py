"""A token that confirms an address."""

import base64
import hashlib
import hmac
import re

from judge import answer, fail

FILES = ("answer.txt",)
KEY = b"lab-key-27"


def _bytes(text):
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        fail("parts in Base64", answer()[:200], hint="whole_token")


def _signed(salt):
    """Tell whether the last part is the signature of what stands before it."""
    value, _, seal = answer().strip("`'\" ").rpartition(".")
    key = hashlib.sha1(salt + b"signer" + KEY).digest()
    return hmac.compare_digest(hmac.new(key, value.encode(), "sha1").digest(), _bytes(seal))


def token():
    """it is one token of three parts"""
    if not re.fullmatch(r"[`'\"]?[\w-]{2,}\.[\w-]{6}\.[\w-]{27}[`'\"]?", answer()):
        fail("three parts with dots between them", answer()[:200], hint="whole_token")


def inside():
    """the user and the address are in it"""
    text = _bytes(answer().strip("`'\"").split(".")[0]).decode("utf-8", "replace")
    if not re.search(r"\b7\b", text) or "ada@example.com" not in text:
        fail("user 7 and ada@example.com", text[:200], hint="both_inside")


def signature():
    """it is signed with the key of the hour, and with the salt confirm"""
    if _signed(b"itsdangerous.Signer") or _signed(b"itsdangerous"):
        fail("a signature with the salt confirm", "one without a salt of its own", hint="own_salt")
    if not _signed(b"confirm"):
        fail("a signature with this key and this salt", answer()[-27:], hint="same_key")
