"""Five headers that every answer carries."""

from judge import expect, fail, value

FILES = ("toyapp/headers.py",)

LAB = """
class LabHeaders(dict):
    def __setitem__(self, name, text):
        super().__setitem__(str(name).title(), str(text))

    def set(self, name, text):
        self[name] = text

    def add(self, name, text):
        self[name] = text

    def setdefault(self, name, text):
        if str(name).title() not in self:
            self[name] = text
        return self[str(name).title()]

    def update(self, *more, **names):
        for name, text in dict(*more, **names).items():
            self[name] = text

    extend = update

class LabResponse:
    def __init__(self):
        self.headers, self.status_code, self.data = LabHeaders(), 200, b"hello"
        self.headers["Content-Type"] = "text/html"


def seen(add_headers):
    response = LabResponse()
    back = add_headers(response)
    return [back is response, dict(response.headers), response.status_code]
"""


def _seen():
    return value("toyapp/headers.py", "import lab\nlab.seen(add_headers)", files={"lab.py": LAB})


def _headers():
    return _seen()[1]


def _has(name, *allowed):
    text = _headers().get(name.title())
    if text is None or text.strip().casefold() not in allowed:
        fail(f"{name}: {' or '.join(allowed)}", f"{name}: {text}", hint="five_headers")


def returned():
    """add_headers gives the same response back, as after_request wants it"""
    expect(_seen()[0], True, of="the same response comes back", hint="give_back")


def policy():
    """Content-Security-Policy is default-src 'self'"""
    text = " ".join((_headers().get("Content-Security-Policy") or "").split()).rstrip("; ")
    expect(text, "default-src 'self'", of="Content-Security-Policy", hint="inner_quotes")


def types_and_frames():
    """X-Content-Type-Options is nosniff, and X-Frame-Options DENY or SAMEORIGIN"""
    _has("X-Content-Type-Options", "nosniff")
    _has("X-Frame-Options", "deny", "sameorigin")


def referrer():
    """Referrer-Policy is one that keeps paths to yourself"""
    _has("Referrer-Policy", "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")


def transport():
    """Strict-Transport-Security has a max-age of a year, 31536000 seconds"""
    text = (_headers().get("Strict-Transport-Security") or "").replace(" ", "").casefold()
    ages = [part.removeprefix("max-age=") for part in text.split(";") if part.startswith("max-age=")]
    expect(ages == ["31536000"], True, of=f"max-age is a year: {text or 'nothing'}", hint="in_seconds")


def kept():
    """what the response had before stays"""
    found = _seen()
    expect([found[1].get("Content-Type"), found[2]], ["text/html", 200], of="type and status", hint="only_add")
