"""The same widgets under their other name."""

from tkinter import Button, Entry, Frame, Label, LabelFrame, Widget  # noqa: F401


class Style(Widget):
    """Looks are left to the screen."""
