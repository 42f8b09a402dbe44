# fails: other_host
# hint: ask_socket
class ServedBy:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response["X-Served-By"] = "4f0c2a9d11b7"
        return response
