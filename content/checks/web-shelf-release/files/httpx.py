# ruff: noqa
"""Stands in for HTTPX where there is no network. plan.json says how the server answers; calls.json tells what was sent."""

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
        self.content = self.text.encode()

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def json(self):
        return self._body

    def raise_for_status(self):
        if self.is_error:
            raise HTTPStatusError(f"{self.status_code}", response=self)
        return self


def request(method, url, *, json=None, content=None, data=None, timeout=5.0, **more):
    if json is None and content is not None:
        json = _json.loads(content)
    seconds = timeout.connect if isinstance(timeout, Timeout) else timeout
    _calls.append({"method": method.upper(), "url": str(url), "json": json, "timeout": seconds})
    Path("calls.json").write_text(_json.dumps(_calls), encoding="utf-8")
    plan = _json.loads(Path("plan.json").read_text(encoding="utf-8"))
    answer = plan[len(_calls) - 1] if len(_calls) <= len(plan) else 201
    if answer == "refused":
        raise ConnectError("[Errno 111] Connection refused")
    return Response(answer, {"id": len(_calls), **(json or {})})


def get(url, **more):
    return request("GET", url, **more)


def post(url, **more):
    return request("POST", url, **more)


class Client:
    def __init__(self, *, base_url="", timeout=5.0, **settings):
        self.base_url, self.timeout = str(base_url), timeout

    def request(self, method, url, **more):
        more.setdefault("timeout", self.timeout)
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
