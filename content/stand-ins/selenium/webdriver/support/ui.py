"""Waits and lists."""

from selenium._stage import Select, WebDriverWait  # noqa: F401
