# ruff: noqa
"""Stands in for django.utils.translation: nothing is translated."""


def gettext(text):
    return text


gettext_lazy = gettext_noop = gettext
