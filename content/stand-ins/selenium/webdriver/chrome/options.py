"""Its options."""

from selenium._stage import Options  # noqa: F401
