"""A middleware that tells which copy answered."""

from judge import expect, value

FILES = ("config/served.py",)
STAND_INS = ("django",)
SITE = """
    import socket as the_socket

    class Page(dict):
        status_code = 200

        @property
        def headers(self):
            return self

    def view(request):
        return Page({"Content-Type": "text/html"})
"""


def _host(name):
    """Give the machine that runs the app a name, wherever it's asked for."""
    return f"""
        import os, platform, socket
        socket.gethostname = socket.getfqdn = platform.node = lambda *given: {name!r}
        os.environ["HOSTNAME"] = {name!r}
    """


def _ask(lines, name="4f0c2a9d11b7"):
    return value("config/served.py", f"{SITE}\n    {lines}\n", before=_host(name))


def page_comes():
    """the page of the view comes back"""
    got = _ask("page = ServedBy(view)('request')\n    [type(page).__name__, page.get('Content-Type')]")
    expect(got, ["Page", "text/html"], of="what the middleware gives", hint="give_back")


def header():
    """on the machine 4f0c2a9d11b7 the header X-Served-By is 4f0c2a9d11b7"""
    expect(_ask("ServedBy(view)('request').get('X-Served-By')"), "4f0c2a9d11b7", of="X-Served-By", hint="header_set")


def other_host():
    """on another machine it is web-3"""
    expect(_ask("ServedBy(view)('request').get('X-Served-By')", "web-3"), "web-3", of="X-Served-By", hint="ask_socket")


def asked_once():
    """the view is called once, with the request itself"""
    lines = """seen = []

    def noting(request):
        seen.append(request)
        return view(request)

    ServedBy(noting)("the request")
    seen
    """
    expect(_ask(lines), ["the request"], of="what the view got", hint="give_back")
