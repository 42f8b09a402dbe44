"""Lists."""

from selenium._stage import Select  # noqa: F401
