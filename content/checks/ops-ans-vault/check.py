"""A file that Ansible's vault has encrypted, after its password was changed."""

import hashlib
import hmac
import re

from judge import answer, fail

FILES = ("answer.txt",)


def _parts():
    """Take the salt, the seal and the hidden bytes out of the file."""
    digits = "".join(re.findall(r"^\s*([0-9a-f]{2,80})\s*$", answer(), re.MULTILINE | re.IGNORECASE))
    try:
        salt, seal, hidden = bytes.fromhex(digits).split(b"\n", 2)
        return bytes.fromhex(salt.decode()), seal.decode(), bytes.fromhex(hidden.decode())
    except ValueError:
        fail("the lines of digits, whole", answer()[:200], hint="whole_file")


def _keys(password, salt):
    """Derive the keys as the vault does: PBKDF2 by hand, which not every Python has."""
    keyed, blocks = hmac.new(password, digestmod=hashlib.sha256), b""
    for number in (1, 2, 3):
        once = keyed.copy()
        once.update(salt + number.to_bytes(4, "big"))
        turn = once.digest()
        mixed = int.from_bytes(turn, "big")
        for _ in range(9999):
            once = keyed.copy()
            once.update(turn)
            turn = once.digest()
            mixed ^= int.from_bytes(turn, "big")
        blocks += mixed.to_bytes(32, "big")
    return blocks[:80]


def _opens(password):
    salt, seal, hidden = _parts()
    keys = _keys(password, salt)
    return hmac.compare_digest(hmac.new(keys[32:64], hidden, "sha256").hexdigest(), seal)


def encrypted():
    """the file begins with the mark of the vault"""
    if len(re.findall(r"^\$ANSIBLE_VAULT;1\.[12];AES256", answer().replace(" ", ""), re.MULTILINE)) != 1:
        fail("a file that ansible-vault has encrypted", answer()[:200], hint="whole_file")


def not_plain():
    """the token can't be read in it"""
    if re.search(r"lab-token|vault_beacon", answer()):
        fail("no token in plain text", "lab-token-123", hint="encrypt_first")


def all_of_it():
    """all of its lines are there"""
    if len(_parts()[2]) < 16:
        fail("the lines of digits, whole", answer()[-200:], hint="whole_file")


def new_password():
    """it opens with the second password"""
    if _opens(b"first-lab-pass"):
        fail("a file that the second password opens", "the first one still opens it", hint="rekey")
    if not _opens(b"second-lab-pass"):
        fail("a file that the second password opens", "it doesn't", hint="other_password")
