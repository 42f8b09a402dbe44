# ruff: noqa
"""The form of an event."""


class EventForm:
    pass
