# ruff: noqa
from . import URLPattern, URLResolver
