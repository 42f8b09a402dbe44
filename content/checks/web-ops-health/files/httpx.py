# ruff: noqa
"""Stands in for HTTPX where there is no network: nobody answers."""


class HTTPError(Exception):
    pass


class RequestError(HTTPError):
    pass


class TransportError(RequestError):
    pass


class ConnectError(TransportError):
    pass


class TimeoutException(TransportError):
    pass


class HTTPStatusError(HTTPError):
    pass


class Timeout:
    def __init__(self, *args, **settings):
        pass


def get(url, **more):
    raise ConnectError("[Errno 111] Connection refused")


request = head = get


class Client:
    def __init__(self, **settings):
        pass

    def get(self, url, **more):
        return get(url)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass
