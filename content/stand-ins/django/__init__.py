# ruff: noqa
"""Stands in for Django where it isn't installed: what isn't written out here can be imported, and does nothing."""

import importlib.abc
import importlib.machinery
import sys
import types


class Anything:
    """Can be called, asked for whatever name, and inherited from."""

    def __init__(self, *args, **named):
        pass

    def __call__(self, *args, **named):
        one = args[0] if len(args) == 1 and not named else None
        return one if isinstance(one, (type, types.FunctionType)) else Anything()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __mro_entries__(self, bases):
        return ()

    def __iter__(self):
        return iter(())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __str__(self):
        return ""


_KNOWN = {"accounts", "axes", "celery", "config", "django", "dotenv", "events", "redis", "rest_framework"}


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Makes every module of these that isn't there."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in _KNOWN:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__path__ = []
        module.__getattr__ = lambda name: _missing(name)
        return module

    def exec_module(self, module):
        pass


def _missing(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()


def __getattr__(name):
    if name in ("setup", "VERSION", "get_version"):
        return Anything()
    raise AttributeError(name)


sys.meta_path.append(_Finder())
