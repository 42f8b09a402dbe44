# fails: json_fields
# hint: get_message
import json
import logging
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="")


class RequestId:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        token = request_id.set(request.headers.get("X-Request-ID", str(uuid.uuid4())))
        response = self.get_response(request)
        response["X-Request-ID"] = request_id.get()
        request_id.reset(token)
        return response


class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"time": record.created, "level": record.levelname, "logger": record.name,
                           "message": record.msg, "id": request_id.get()})
