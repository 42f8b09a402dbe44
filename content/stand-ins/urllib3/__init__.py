"""Only what a polite session needs."""

from .util.retry import Retry  # noqa: F401
