# ruff: noqa
"""The form of an event."""

from django import Anything


class EventForm:
    pass


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
