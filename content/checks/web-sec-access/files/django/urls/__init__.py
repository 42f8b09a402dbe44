# ruff: noqa
"""Stands in for django.urls: patterns, and what holds patterns."""

from django import Anything

get_resolver = reverse = path = include = Anything()


class URLPattern:
    def __init__(self, name, route="x/"):
        self.name, self.route, self.pattern = name, route, route


class URLResolver:
    app_name = namespace = None

    def __init__(self, *patterns):
        self.url_patterns, self.pattern = list(patterns), "x/"
