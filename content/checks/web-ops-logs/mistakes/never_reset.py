# fails: gone_after
# hint: take_back
import json
import logging
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="")


class RequestId:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request_id.set(request.META.get("HTTP_X_REQUEST_ID", str(uuid.uuid4())))
        response = self.get_response(request)
        response["X-Request-ID"] = request_id.get()
        return response
