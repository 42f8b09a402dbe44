# ruff: noqa
"""Stands in for django.db."""
