# ruff: noqa
"""Stands in for HTTPX where there is no network. plan.txt says how the server answers; calls.json tells what was sent."""

import json as _json
from pathlib import Path
from urllib.parse import urljoin

_calls = []


class HTTPError(Exception):
    pass


class RequestError(HTTPError):
    pass


class TransportError(RequestError):
    pass


class NetworkError(TransportError):
    pass


class ConnectError(NetworkError):
    pass


class TimeoutException(TransportError):
    pass


class ConnectTimeout(TimeoutException):
    pass


class ReadTimeout(TimeoutException):
    pass


class HTTPStatusError(HTTPError):
    def __init__(self, message, *, request=None, response=None):
        super().__init__(message)
        self.request, self.response = request, response


class Timeout:
    def __init__(self, timeout=5.0, *, connect=None, read=None, write=None, pool=None):
        self.connect = self.read = self.write = self.pool = timeout
        self.connect = connect or timeout


class HTTPTransport:
    def __init__(self, **settings):
        pass


class Response:
    def __init__(self, status_code, body):
        self.status_code, self._body, self.headers = status_code, body, {}
        self.is_success, self.is_error = 200 <= status_code < 300, status_code >= 400
        self.text = _json.dumps(body)
        self.reason_phrase = {201: "Created", 401: "Unauthorized", 409: "Conflict"}.get(status_code, "")
        self.content = self.text.encode()

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    def json(self):
        return self._body

    def raise_for_status(self):
        if self.is_error:
            raise HTTPStatusError(f"{self.status_code}", response=self)
        return self


def request(method, url, *, json=None, content=None, data=None, headers=None, timeout=5.0, **more):
    if json is None and content is not None:
        json = _json.loads(content)
    given = {str(name).lower(): text for name, text in dict(headers or {}).items()}
    authorization = given.get("authorization")
    _calls.append({"method": method.upper(), "url": str(url), "json": json, "authorization": authorization})
    Path("calls.json").write_text(_json.dumps(_calls), encoding="utf-8")
    plan = Path("plan.txt").read_text(encoding="utf-8").strip()
    status = (201 if authorization else 401) if plan == "token" else int(plan)
    return Response(status, {"detail": "Seen."})


def get(url, **more):
    return request("GET", url, **more)


def post(url, **more):
    return request("POST", url, **more)


class Client:
    def __init__(self, *, base_url="", headers=None, timeout=5.0, **settings):
        self.base_url, self.headers = str(base_url), dict(headers or {})

    def request(self, method, url, **more):
        more["headers"] = {**self.headers, **dict(more.get("headers") or {})}
        base = self.base_url.rstrip("/") + "/" if self.base_url else ""
        return request(method, urljoin(base, url.lstrip("/") if base and not url.startswith("http") else url), **more)

    def get(self, url, **more):
        return self.request("GET", url, **more)

    def post(self, url, **more):
        return self.request("POST", url, **more)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass
