# ruff: noqa
"""Stands in for django.contrib."""
