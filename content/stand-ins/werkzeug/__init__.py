# ruff: noqa
"""Stands in for Werkzeug where it isn't installed."""
