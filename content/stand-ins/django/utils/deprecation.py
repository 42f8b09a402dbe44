# ruff: noqa
"""Stands in for django.utils.deprecation."""


class MiddlewareMixin:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        early = self.process_request(request) if hasattr(self, "process_request") else None
        response = early or self.get_response(request)
        return self.process_response(request, response) if hasattr(self, "process_response") else response
