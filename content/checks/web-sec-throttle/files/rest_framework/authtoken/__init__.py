# ruff: noqa
"""Stands in for the tokens of Django REST framework."""
