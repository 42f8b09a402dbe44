"""The port to whatever signs certificates for this mentor."""

from typing import Protocol


class Certifier(Protocol):
    """Signs for this mentor."""

    @property
    def public(self) -> bytes:
        """Give the public key, 32 bytes."""

    def sign(self, data: bytes) -> bytes:
        """Give the signature of some bytes, 64 bytes."""
