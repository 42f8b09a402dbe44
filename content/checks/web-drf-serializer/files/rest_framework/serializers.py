# ruff: noqa
"""Stands in for the serializers of Django REST framework: they remember their fields."""

from django import Anything

from .exceptions import ValidationError


class Serializer:
    def __init__(self, instance=None, data=None, **named):
        self.instance, self.initial_data, self.context, self.partial = instance, data, {}, False

    def validate(self, attrs):
        return attrs


class ModelSerializer(Serializer):
    pass


HyperlinkedModelSerializer = ModelSerializer


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
