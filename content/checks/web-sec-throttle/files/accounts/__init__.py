# ruff: noqa
"""The app of the users."""

import django
