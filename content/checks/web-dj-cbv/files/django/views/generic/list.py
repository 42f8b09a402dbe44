# ruff: noqa
from . import ListView
