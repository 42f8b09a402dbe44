# fails: new_ids
# hint: fresh_one
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="")
NEW = str(uuid.uuid4())


class RequestId:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        token = request_id.set(request.headers.get("X-Request-ID", NEW))
        response = self.get_response(request)
        response["X-Request-ID"] = request_id.get()
        request_id.reset(token)
        return response
