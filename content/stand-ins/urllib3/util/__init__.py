"""Only what a polite session needs."""

from .retry import Retry  # noqa: F401
