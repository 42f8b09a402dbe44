# ruff: noqa
"""The two models that the admin shows."""

from django import Anything
from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=100)
    city = models.CharField(max_length=60)
    capacity = models.PositiveIntegerField()


class Event(models.Model):
    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    description = models.TextField()
    starts_at = models.DateTimeField()
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT)
    seats = models.PositiveIntegerField()
    price_cents = models.PositiveIntegerField()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
