"""A password against the stored text of Django: algorithm, iterations, salt and hash."""

from judge import expect, value

FILES = ("peek_hash.py",)
STAND_INS = ("django",)
RIGHT = "correct horse battery"
SLOW_PYTHON = """
    import hashlib, hmac

    def derive(name, password, salt, iterations, dklen=None):
        block = hmac.new(password, salt + b"\\0\\0\\0\\1", name)
        last = block.digest()
        total = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = hmac.new(password, last, name).digest()
            total ^= int.from_bytes(last, "big")
        return total.to_bytes(len(last), "big")[:dklen]

    if not hasattr(hashlib, "pbkdf2_hmac"):
        hashlib.pbkdf2_hmac = derive
"""
ONE = "pbkdf2_sha256$24$Qm8fTz1x$x8UxrOlqaq2pJwv8XktywGQ3EqgcaHhBePX8WiMhF5M="
TWO = "pbkdf2_sha256$24$b7Yw0Lk2$NFGuZHpO3Vr/oqpTeVnzhYRPeKL23oBeO8iwtDAogW4="
MORE = "pbkdf2_sha256$31$Qm8fTz1x$bGzEzv+ke/EVwW0e5bdlOYIBSImgjaw9Aibq7pDSOec="
OTHER = "pbkdf2_sha256$17$Nn4sPp9d$3BcaVFmW3SKZsqmfA5xJpYWmoEvOIiX19HnIZ1T0BFE="


def _hold(password, stored, wanted, hint=None):
    got = value("peek_hash.py", f"matches({password!r}, {stored!r})", before=SLOW_PYTHON)
    expect(got, wanted, of=f"matches({password!r}, {stored[:26]!r}...)", hint=hint)


def right():
    """the right password matches"""
    _hold(RIGHT, ONE, True, hint="four_parts")


def other_salt():
    """the same password matches a hash with another salt as well"""
    _hold(RIGHT, TWO, True, hint="its_salt")


def other_count():
    """the iterations are those of the stored text: 31 instead of 24"""
    _hold(RIGHT, MORE, True, hint="its_count")


def wrong():
    """another password doesn't match, nor one with a capital letter, nor an empty one"""
    for password in ("correct horse", "Correct horse battery", ""):
        _hold(password, ONE, False)


def accents():
    """a password with accents matches its own hash"""
    _hold("žluťoučký kůň", OTHER, True, hint="as_bytes")
    _hold("zlutoucky kun", OTHER, False, hint="as_bytes")


def broken():
    """a stored text with one sign changed doesn't match"""
    head, last = ONE[:-44], ONE[-44:]
    _hold(RIGHT, head + ("A" if last[0] != "A" else "B") + last[1:], False, hint="whole_hash")
    _hold(RIGHT, head + last[:40] + "AAA=", False, hint="whole_hash")
