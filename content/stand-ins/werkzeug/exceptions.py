# ruff: noqa
"""Stands in for Werkzeug's errors."""

from flask import HTTPException


class BadRequest(HTTPException):
    code = 400


class NotFound(HTTPException):
    code = 404


class MethodNotAllowed(HTTPException):
    code = 405


class UnsupportedMediaType(HTTPException):
    code = 415
