"""Its service."""

from selenium._stage import Service  # noqa: F401
