# ruff: noqa
"""Stands in for the view that gives tokens."""

from rest_framework.views import APIView


class ObtainAuthToken(APIView):
    def post(self, request, *args, **named):
        return {"token": "..."}


obtain_auth_token = ObtainAuthToken.as_view()
