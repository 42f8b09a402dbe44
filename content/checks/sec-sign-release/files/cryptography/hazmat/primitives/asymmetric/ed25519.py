# ruff: noqa: D102
"""Stands in for Ed25519: the same calls and the same errors, without the strength."""

import hashlib
import os

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization


class Ed25519PublicKey:
    """Verifies what the private key has signed."""

    def __init__(self, raw):
        self._raw = raw

    @classmethod
    def from_public_bytes(cls, data):
        if len(data) != 32:
            raise ValueError("An Ed25519 public key is 32 bytes long")
        return cls(data)

    def public_bytes_raw(self):
        return self._raw

    def public_bytes(self, encoding, format):
        if encoding is serialization.Encoding.Raw:
            return self._raw
        return serialization.write(self._raw, "PUBLIC KEY")

    def verify(self, signature, data):
        if signature != hashlib.sha512(self._raw + data).digest():
            raise InvalidSignature


class Ed25519PrivateKey:
    """Signs."""

    def __init__(self, raw):
        self._raw = raw

    @classmethod
    def generate(cls):
        return cls(os.urandom(32))

    @classmethod
    def from_private_bytes(cls, data):
        if len(data) != 32:
            raise ValueError("An Ed25519 private key is 32 bytes long")
        return cls(data)

    def public_key(self):
        return Ed25519PublicKey(hashlib.sha256(b"public" + self._raw).digest())

    def sign(self, data):
        return hashlib.sha512(self.public_key().public_bytes_raw() + data).digest()

    def private_bytes_raw(self):
        return self._raw

    def private_bytes(self, encoding, format, encryption_algorithm):
        if encoding is serialization.Encoding.Raw:
            return self._raw
        return serialization.write_private(self._raw, encryption_algorithm)
