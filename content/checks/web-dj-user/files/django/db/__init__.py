# ruff: noqa
"""Stands in for django.db."""

from django import Anything

from . import models


class IntegrityError(Exception):
    pass


connection = transaction = Anything()
