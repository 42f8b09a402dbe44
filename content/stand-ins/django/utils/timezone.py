# ruff: noqa
"""Stands in for django.utils.timezone."""

import datetime

utc = datetime.timezone.utc


def now():
    return datetime.datetime.now(utc)


localtime = now


def localdate():
    return now().date()


def make_aware(value, timezone=None):
    return value.replace(tzinfo=timezone or utc)


def is_aware(value):
    return value.tzinfo is not None


def is_naive(value):
    return value.tzinfo is None
