# ruff: noqa
"""Stands in for HTTPX where there is no network: pages.json holds the pages, and asked.txt tells what was asked for."""

import json as _json
import time
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode, urljoin


class HTTPError(Exception):
    pass


class HTTPStatusError(HTTPError):
    pass


class ConnectError(HTTPError):
    pass


class Timeout:
    def __init__(self, *args, **settings):
        pass


class Response:
    def __init__(self, status_code, body, seconds=0):
        self.status_code, self._body, self.headers = status_code, body, {}
        self.is_success, self.is_error = status_code < 300, status_code >= 400
        self.elapsed, self.text = timedelta(seconds=seconds), _json.dumps(body)
        self.content = self.text.encode()

    def json(self):
        return self._body

    def raise_for_status(self):
        if self.is_error:
            raise HTTPStatusError(f"status {self.status_code}")
        return self


def get(url, *, params=None, **more):
    if not isinstance(url, str):
        raise TypeError(f"Invalid type for url. Expected str, got {type(url)}: {url!r}")
    if params:
        url += ("&" if "?" in url else "?") + urlencode(params)
    with Path("asked.txt").open("a", encoding="utf-8") as note:
        note.write(url + "\n")
    page = _json.loads(Path("pages.json").read_text(encoding="utf-8")).get(url)
    if page is None:
        return Response(404, {"detail": "Not found."})
    time.Clock.now += page["seconds"]
    return Response(200, page["body"], page["seconds"])


class Client:
    def __init__(self, *, base_url="", **settings):
        self.base_url = str(base_url)

    def get(self, url, **more):
        return get(urljoin(self.base_url, url) if self.base_url else url, **more)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass
