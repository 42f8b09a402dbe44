"""Stands in for the reading and writing of keys: the same calls and the same errors, without the strength."""

import base64
import hashlib
from enum import Enum

Encoding = Enum("Encoding", "PEM DER Raw OpenSSH")
PrivateFormat = Enum("PrivateFormat", "PKCS8 TraditionalOpenSSL Raw OpenSSH")
PublicFormat = Enum("PublicFormat", "SubjectPublicKeyInfo Raw OpenSSH PKCS1")


class KeySerializationEncryption:
    """How a private key is protected."""


class NoEncryption(KeySerializationEncryption):
    """It isn't."""


class BestAvailableEncryption(KeySerializationEncryption):
    """By a passphrase."""

    def __init__(self, password):
        if not isinstance(password, bytes) or not password:
            raise ValueError("Password must be 1 or more bytes.")
        self.password = password


def _hide(raw, password):
    return bytes(a ^ b for a, b in zip(raw, hashlib.sha256(b"hide" + password).digest(), strict=True))


def write(raw, title):
    """Write bytes as PEM."""
    return f"-----BEGIN {title}-----\n{base64.b64encode(raw).decode()}\n-----END {title}-----\n".encode()


def read(data):
    """Give the title and the bytes of a PEM."""
    lines = data.decode().strip().splitlines()
    if not lines or not lines[0].startswith("-----BEGIN "):
        raise ValueError("Unable to load PEM file.")
    return lines[0][11:-5], base64.b64decode("".join(lines[1:-1]))


def write_private(raw, encryption):
    """Write a private key, hidden or not."""
    if isinstance(encryption, BestAvailableEncryption):
        seal = hashlib.sha256(encryption.password).digest()[:8]
        return write(seal + _hide(raw, encryption.password), "ENCRYPTED " + "PRIVATE KEY")
    return write(raw, "PRIVATE " + "KEY")


def load_pem_private_key(data, password, backend=None):
    """Read a private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    title, raw = read(data)
    if "ENCRYPTED" not in title:
        if password is not None:
            raise TypeError("Password was given but private key is not encrypted.")
        return Ed25519PrivateKey.from_private_bytes(raw)
    if password is None:
        raise TypeError("Password was not given but private key is encrypted")
    if hashlib.sha256(password).digest()[:8] != raw[:8]:
        raise ValueError("Incorrect password, could not decrypt key")
    return Ed25519PrivateKey.from_private_bytes(_hide(raw[8:], password))


def load_pem_public_key(data, backend=None):
    """Read a public key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    title, raw = read(data)
    if "PUBLIC" not in title:
        raise ValueError("Unable to load PEM file.")
    return Ed25519PublicKey.from_public_bytes(raw)
