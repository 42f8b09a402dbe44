"""Chains of actions."""

from selenium._stage import ActionChains  # noqa: F401
