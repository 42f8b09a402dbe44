"""Ways to find."""

from selenium._stage import By  # noqa: F401
