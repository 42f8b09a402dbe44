"""Stands in for Django's exceptions where it isn't installed."""


class ImproperlyConfigured(Exception):
    pass
