# ruff: noqa
"""Stands in for Django REST framework."""

import django
