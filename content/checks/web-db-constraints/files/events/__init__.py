# ruff: noqa
"""A package of the project."""

import django
