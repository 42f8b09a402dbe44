# ruff: noqa
from .generic import View
