"""Helpers."""

from selenium._stage import Select, WebDriverWait  # noqa: F401
