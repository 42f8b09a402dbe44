# ruff: noqa
"""Stands in for the errors of Django REST framework."""


class APIException(Exception):
    pass


class ValidationError(APIException):
    def __init__(self, detail=None, code=None):
        super().__init__(detail)
        self.detail = detail if isinstance(detail, (dict, list)) else [detail]
