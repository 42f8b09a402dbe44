# fails: asked_once
# hint: give_back
import socket


class ServedBy:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        self.get_response(request)
        response = self.get_response(request)
        response["X-Served-By"] = socket.gethostname()
        return response
