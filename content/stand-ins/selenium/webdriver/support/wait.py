"""Waits."""

from selenium._stage import WebDriverWait  # noqa: F401
