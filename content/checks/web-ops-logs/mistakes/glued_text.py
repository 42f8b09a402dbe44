# fails: one_line
# hint: json_line
import logging
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="")


class RequestId:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        token = request_id.set(request.headers.get("X-Request-ID") or str(uuid.uuid4()))
        response = self.get_response(request)
        response["X-Request-ID"] = request_id.get()
        request_id.reset(token)
        return response


class JsonFormatter(logging.Formatter):
    def format(self, record):
        parts = [self.formatTime(record), record.levelname, record.name, record.getMessage(), request_id.get()]
        names = ["time", "level", "logger", "message", "id"]
        return "{" + ", ".join(f'"{name}": "{part}"' for name, part in zip(names, parts)) + "}"
