# ruff: noqa: D102
"""Stands in for argon2-cffi: the same calls and the same errors, without the strength."""

import hashlib
import os

from argon2 import exceptions
from argon2.exceptions import InvalidHash, InvalidHashError, VerificationError, VerifyMismatchError

__all__ = ["InvalidHash", "InvalidHashError", "PasswordHasher", "VerificationError", "VerifyMismatchError"]


class PasswordHasher:
    """Hash passwords, and verify them."""

    lab_cost = 3
    lab_verified = 0

    def __init__(self, time_cost=None, memory_cost=65536, parallelism=4, hash_len=32, salt_len=16, **more):
        pass

    def hash(self, password, *, salt=None):
        salt = (salt or os.urandom(16)).hex()
        return f"$argon2id$v=19$m=65536,t={PasswordHasher.lab_cost},p=4${salt}${_digest(salt, password)}"

    def verify(self, hash, password):
        PasswordHasher.lab_verified += 1
        parts = hash.split("$") if isinstance(hash, str) else hash.decode().split("$")
        if len(parts) != 6 or parts[1] != "argon2id":
            raise exceptions.InvalidHashError
        if parts[5] != _digest(parts[4], password):
            raise exceptions.VerifyMismatchError("The password does not match the supplied hash")
        return True

    def check_needs_rehash(self, hash):
        return f"t={PasswordHasher.lab_cost}," not in hash


def _digest(salt, password):
    text = password.encode() if isinstance(password, str) else password
    return hashlib.sha256(salt.encode() + text).hexdigest()
