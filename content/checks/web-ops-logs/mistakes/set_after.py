# fails: in_the_view
# hint: set_before
import uuid
from contextvars import ContextVar

request_id = ContextVar("request_id", default="")


class RequestId:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        request_id.set(request.headers.get("X-Request-ID") or str(uuid.uuid4()))
        response["X-Request-ID"] = request_id.get()
        return response
