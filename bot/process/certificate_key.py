"""The key that signs certificates: given in the settings, or made at the first start and kept for its owner alone."""

import base64
import binascii
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES = 32
OWNER_ONLY = 0o600


class KeyCertifier:
    """Signs with one private key."""

    def __init__(self, seed: bytes | None = None) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed) if seed else Ed25519PrivateKey.generate()

    @property
    def public(self) -> bytes:
        """Give the public key."""
        return self._key.public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """Sign some bytes."""
        return self._key.sign(data)

    @property
    def seed(self) -> bytes:
        """Give what the key is made of."""
        return self._key.private_bytes_raw()


def read_seed(text: str) -> bytes:
    """Read a private key, 32 bytes in base64; raise ValueError."""
    try:
        seed = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("a certificate key is 32 bytes in base64") from error
    if len(seed) != KEY_BYTES:
        raise ValueError("a certificate key is 32 bytes in base64")
    return seed


def kept_certifier(file: Path) -> KeyCertifier:
    """Give the certifier of a file; the first call makes the key, and of two that start at once one wins."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = base64.b64encode(KeyCertifier().seed)
        draft = file.with_name(f".{file.name}.{os.getpid()}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
        with os.fdopen(handle, "wb") as opened:
            opened.write(fresh)
        try:
            os.link(draft, file)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return KeyCertifier(read_seed(file.read_text("ascii").strip()))
