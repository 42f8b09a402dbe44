"""Stands in for cryptography: the same calls and the same errors, without the strength."""
