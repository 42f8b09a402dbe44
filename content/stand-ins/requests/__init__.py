"""A stand-in for requests without a network: web.json says what each address answers, calls.jsonl keeps what was asked."""

import json as _json
import time as _time
from datetime import timedelta as _timedelta
from urllib.parse import urlencode as _urlencode

from . import exceptions
from .exceptions import (  # noqa: F401
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    JSONDecodeError,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
)

__version__ = "2.32.0"


class Headers(dict):
    """A dictionary whose keys may be written in any case."""

    def __init__(self, given=()):
        super().__init__()
        self.update(given)

    def update(self, given=(), **more):
        for key, value in {**dict(given), **more}.items():
            self[key] = value

    def __setitem__(self, key, value):
        for old in list(self):
            if old.lower() == key.lower():
                super().__delitem__(old)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        return next(value for old, value in self.items() if old.lower() == key.lower()) if key in self else {}[key]

    def __contains__(self, key):
        return any(old.lower() == str(key).lower() for old in self)

    def get(self, key, default=None):
        return self[key] if key in self else default


class Response:
    """What a server answered."""

    def __init__(self, url, told):
        self.url, self.status_code = url, told.get("status", 200)
        self.content = told.get("text", "").encode()
        self.headers = Headers({"Content-Type": told.get("type", "text/html; charset=utf-8")})
        kind = self.headers["content-type"]
        self.encoding = "utf-8" if "utf-8" in kind or "json" in kind else "ISO-8859-1"
        self.reason = {200: "OK", 404: "Not Found"}.get(self.status_code, "Error")
        self.history, self.elapsed = [], _timedelta(seconds=told.get("seconds", 0.25))
        self.cookies, self.apparent_encoding = {}, "utf-8"

    @property
    def text(self):
        return self.content.decode(self.encoding or "utf-8", "replace")

    @property
    def ok(self):
        return self.status_code < 400

    def __bool__(self):
        return self.ok

    def json(self, **_):
        try:
            return _json.loads(self.content)
        except ValueError as error:
            raise JSONDecodeError(str(error)) from None

    def raise_for_status(self):
        if not self.ok:
            raise HTTPError(f"{self.status_code} Error for url: {self.url}", response=self)

    def iter_content(self, chunk_size=1, **_):
        for place in range(0, len(self.content), chunk_size or len(self.content) or 1):
            yield self.content[place : place + (chunk_size or len(self.content))]

    def iter_lines(self, **_):
        return iter(self.content.splitlines())

    def close(self):
        """There is nothing to close."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def __repr__(self):
        return f"<Response [{self.status_code}]>"


class Session:
    """Keeps headers and adapters between requests."""

    def __init__(self):
        self.headers = Headers({"User-Agent": "python-requests/2.32.0", "Accept": "*/*"})
        self.adapters, self.cookies, self.params, self.auth, self.verify = {}, {}, {}, None, True

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def get(self, url, **more):
        return self.request("GET", url, **more)

    def head(self, url, **more):
        return self.request("HEAD", url, **more)

    def post(self, url, data=None, json=None, **more):
        return self.request("POST", url, data=data, json=json, **more)

    def request(self, method, url, params=None, headers=None, timeout=None, **_):
        if not url.startswith(("http://", "https://")):
            raise exceptions.MissingSchema(f"Invalid URL {url!r}: No scheme supplied.")
        whole = url + ("&" if "?" in url else "?") + _urlencode(params) if params else url
        fitting = [self.adapters[prefix] for prefix in sorted(self.adapters, key=len) if url.startswith(prefix)]
        retry = getattr(fitting[-1], "max_retries", None) if fitting else None
        _note(
            method=method,
            url=whole,
            params={key: str(value) for key, value in (params or {}).items()},
            timeout=timeout,
            agent=Headers({**self.headers, **(headers or {})}).get("User-Agent"),
            at=_time.monotonic(),
            retry=getattr(retry, "told", retry),
        )
        told = _answer_of(whole)
        if told.get("error") or (timeout is not None and not isinstance(timeout, tuple) and timeout < 0.01):
            kind = getattr(exceptions, told.get("error") or "ConnectTimeout")
            raise kind(f"{kind.__name__} for {whole}")
        return Response(whole, told)

    def close(self):
        """There is nothing to close."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


def _note(**what):
    with open("calls.jsonl", "a", encoding="utf-8") as log:
        log.write(_json.dumps(what) + "\n")


def _answer_of(url):
    with open("web.json", encoding="utf-8") as file:
        web = _json.load(file)
    for form in (url, url.rstrip("/"), url + "/"):
        if form in web:
            return web[form]
    host = url.split("/")[2]
    if not any(known.startswith(("*", f"https://{host}", f"http://{host}")) for known in web):
        return {"error": "ConnectionError"}
    return web.get("*", {"status": 404, "text": "not found"})


def request(method, url, **more):
    return Session().request(method, url, **more)


def get(url, params=None, **more):
    return Session().get(url, params=params, **more)


def head(url, **more):
    return Session().head(url, **more)


def post(url, data=None, json=None, **more):
    return Session().post(url, data=data, json=json, **more)


def session():
    return Session()
