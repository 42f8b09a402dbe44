# ruff: noqa
"""Stands in for MarkupSafe: text that is safe to put into a page."""

import html


class Markup(str):
    """Text that is HTML already."""

    def __html__(self):
        return self


def escape(text):
    return text if isinstance(text, Markup) else Markup(html.escape(str(text)))
