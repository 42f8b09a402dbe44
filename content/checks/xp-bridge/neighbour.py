"""A tiny application that greets, called without a server."""


def app(environ, start_response):
    """Greet."""
    who = environ["PATH_INFO"].strip("/") or "you"
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"Hello {who}".encode("utf-8")]


print(app({"PATH_INFO": "/Ana"}, print))
