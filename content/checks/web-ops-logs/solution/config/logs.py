import json
import logging
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="-")


class RequestId:
    """Keeps the id of a request while its view runs, and sends it back."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        number = request.headers.get("X-Request-ID") or uuid.uuid4().hex
        token = request_id.set(number)
        try:
            response = self.get_response(request)
        finally:
            request_id.reset(token)
        response.headers["X-Request-ID"] = number
        return response


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record):
        return json.dumps({
            "time": self.formatTime(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "id": request_id.get(),
        })
