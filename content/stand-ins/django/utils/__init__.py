# ruff: noqa
"""Stands in for a package where it isn't installed."""
