"""The errors, in the families that requests has."""


class RequestException(IOError):
    def __init__(self, *given, response=None, request=None):
        super().__init__(*given)
        self.response, self.request = response, request


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):  # noqa: A001
    pass


class SSLError(ConnectionError):
    pass


class RetryError(RequestException):
    pass


class Timeout(RequestException):
    pass


class ConnectTimeout(ConnectionError, Timeout):
    pass


class ReadTimeout(Timeout):
    pass


class TooManyRedirects(RequestException):
    pass


class InvalidURL(RequestException, ValueError):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class JSONDecodeError(RequestException, ValueError):
    pass
