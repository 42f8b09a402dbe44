# ruff: noqa: D102
"""Stands in for AESGCM: the same calls and the same errors, without the strength."""

import hashlib
import hmac
import os
import struct

from cryptography.exceptions import InvalidTag


class AESGCM:
    """Encrypt and seal with one key."""

    def __init__(self, key):
        if not isinstance(key, bytes):
            raise TypeError("key must be bytes")
        if len(key) not in (16, 24, 32):
            raise ValueError("AESGCM key must be 128, 192, or 256 bits.")
        self._key = key

    @classmethod
    def generate_key(cls, bit_length):
        return os.urandom(bit_length // 8)

    def encrypt(self, nonce, data, associated_data):
        hidden = self._mix(nonce, data)
        return hidden + self._tag(nonce, hidden, associated_data)

    def decrypt(self, nonce, data, associated_data):
        hidden, tag = data[:-16], data[-16:]
        if not hmac.compare_digest(tag, self._tag(nonce, hidden, associated_data)):
            raise InvalidTag
        return self._mix(nonce, hidden)

    def _mix(self, nonce, data):
        if len(nonce) < 8:
            raise ValueError("Nonce must be between 8 and 128 bytes")
        blocks = (hashlib.sha256(self._key + nonce + struct.pack(">Q", n)).digest() for n in range(len(data) // 32 + 1))
        return bytes(a ^ b for a, b in zip(data, b"".join(blocks), strict=False))

    def _tag(self, nonce, hidden, associated_data):
        return hmac.digest(self._key, nonce + b"|" + hidden + b"|" + (associated_data or b""), "sha256")[:16]
