# ruff: noqa
"""Stands in for django.urls: routes remember what they were told, and can be tried."""

import re

from django import Anything

CONVERTERS = {"str": "[^/]+", "int": "[0-9]+", "slug": "[-a-zA-Z0-9_]+", "path": ".+", "uuid": "[0-9a-f-]{36}"}
reverse = reverse_lazy = resolve = include = Anything()


class Route:
    def __init__(self, pattern, view, kwargs, name):
        self.pattern, self.view, self.kwargs, self.name = re.compile(pattern), view, kwargs or {}, name

    def match(self, path):
        found = self.pattern.fullmatch(path)
        return None if found is None else {**found.groupdict(), **self.kwargs}


def path(route, view, kwargs=None, name=None):
    pattern, place = "", 0
    for found in re.finditer(r"<(?:(\w+):)?(\w+)>", route):
        pattern += re.escape(route[place : found.start()]) + f"(?P<{found[2]}>{CONVERTERS[found[1] or 'str']})"
        place = found.end()
    return Route(pattern + re.escape(route[place:]), view, kwargs, name)


def re_path(route, view, kwargs=None, name=None):
    return Route(route.strip("^$"), view, kwargs, name)
