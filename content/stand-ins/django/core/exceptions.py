# ruff: noqa
"""Stands in for Django's exceptions."""


class ImproperlyConfigured(Exception):
    pass


class PermissionDenied(Exception):
    pass


class ValidationError(Exception):
    pass


class ObjectDoesNotExist(Exception):
    pass
