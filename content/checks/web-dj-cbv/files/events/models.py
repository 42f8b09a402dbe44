# ruff: noqa
"""The models that the pages show."""

from django import Anything
from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=100)


class Event(models.Model):
    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    starts_at = models.DateTimeField()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
