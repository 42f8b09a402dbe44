"""The errors of cryptography."""


class InvalidTag(Exception):
    """The ciphertext was altered, or is of another key."""


class InvalidSignature(Exception):
    """The signature fits neither text nor key."""
