"""Keys."""

from selenium._stage import Keys  # noqa: F401
