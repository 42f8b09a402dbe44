"""The errors."""

from .exceptions import *  # noqa: F403
