# ruff: noqa
import django
