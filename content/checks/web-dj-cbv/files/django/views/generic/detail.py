# ruff: noqa
from . import DetailView
