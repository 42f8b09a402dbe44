# ruff: noqa: D102
"""Stands in for Fernet: the same calls and the same errors, without the strength."""

import base64
import hashlib
import hmac
import os
import struct
import time


class InvalidToken(Exception):
    """The token was altered, or is of another key."""


def _stream(key, nonce, size):
    blocks = (hashlib.sha256(key + nonce + struct.pack(">Q", number)).digest() for number in range(size // 32 + 1))
    return b"".join(blocks)[:size]


class Fernet:
    """Encrypt and decrypt with one key."""

    def __init__(self, key, backend=None):
        try:
            self._key = base64.urlsafe_b64decode(key)
        except ValueError:
            self._key = b""
        if len(self._key) != 32:
            raise ValueError("Fernet key must be 32 url-safe base64-encoded bytes.")

    @classmethod
    def generate_key(cls):
        return base64.urlsafe_b64encode(os.urandom(32))

    def encrypt(self, data):
        return self.encrypt_at_time(data, int(time.time()))

    def encrypt_at_time(self, data, current_time):
        if not isinstance(data, bytes):
            raise TypeError("data must be bytes")
        nonce = os.urandom(16)
        hidden = bytes(a ^ b for a, b in zip(data, _stream(self._key, nonce, len(data)), strict=True))
        body = b"\x80" + struct.pack(">Q", current_time) + nonce + hidden
        return base64.urlsafe_b64encode(body + hmac.digest(self._key, body, "sha256"))

    def decrypt(self, token, ttl=None):
        if not isinstance(token, (bytes, str)):
            raise TypeError("token must be bytes or str")
        try:
            raw = base64.b64decode(token, altchars=b"-_", validate=True)
        except ValueError:
            raise InvalidToken from None
        body, seal = raw[:-32], raw[-32:]
        if len(body) < 25 or not hmac.compare_digest(seal, hmac.digest(self._key, body, "sha256")):
            raise InvalidToken
        if ttl is not None and struct.unpack(">Q", body[1:9])[0] + ttl < time.time():
            raise InvalidToken
        nonce, hidden = body[9:25], body[25:]
        return bytes(a ^ b for a, b in zip(hidden, _stream(self._key, nonce, len(hidden)), strict=True))

    def extract_timestamp(self, token):
        self.decrypt(token)
        return struct.unpack(">Q", base64.urlsafe_b64decode(token)[1:9])[0]


class MultiFernet:
    """Encrypt with the first of several keys, and decrypt with any of them."""

    def __init__(self, fernets):
        self._fernets = list(fernets)
        if not self._fernets:
            raise ValueError("MultiFernet requires at least one Fernet instance")

    def encrypt(self, msg):
        return self._fernets[0].encrypt(msg)

    def decrypt(self, msg, ttl=None):
        for fernet in self._fernets:
            try:
                return fernet.decrypt(msg, ttl)
            except InvalidToken:
                continue
        raise InvalidToken

    def rotate(self, msg):
        return self._fernets[0].encrypt(self.decrypt(msg))
