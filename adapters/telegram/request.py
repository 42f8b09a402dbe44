"""The HTTP client below python-telegram-bot: aiohttp instead of httpx, at a fifth of its cost.

The library never learns the token, since it writes that into its debug log and `repr(bot)`. It gets a stand-in, and
of its addresses only the last part, the method, is used here. An error of aiohttp can hold an address, so only the name
of its type leaves this file.
"""

import json
from typing import Any
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from adapters.telegram.limits import ANSWER_BYTES, CONNECT_SECONDS, READ_SECONDS
from bot.process.vitals import Pulse

OFFICIAL = "https://api.telegram.org"
STAND_IN = "token"
_FLOOD = 429
_REFUSES_TOKEN = {401, 404}  # 404: what is no token at all
_REFUSED = {500, 502, 503}  # not 504: behind a gateway that gave up waiting, the message may have been sent
_DEFAULT_WAIT = 5.0


class FloodWait(TelegramError):
    """Telegram asks to wait; nothing was done. The library's own RetryAfter warns whenever it is built."""

    def __init__(self, after: float) -> None:
        super().__init__(f"retry after {after:g} s")
        self.after = after


class NotSent(NetworkError):
    """The request did not contact Telegram, or Telegram said that it did nothing."""


class AiohttpRequest(BaseRequest):
    """One session for all requests of a bot."""

    __slots__ = ("_files", "_pulse", "_root", "_session")

    def __init__(self, token: str, base_url: str | None = None, pulse: Pulse | None = None) -> None:
        base = (base_url or OFFICIAL).rstrip("/")
        self._root, self._files = f"{base}/bot{token}", f"{base}/file/bot{token}"
        self._session: aiohttp.ClientSession | None = None
        self._pulse = pulse

    @property
    def read_timeout(self) -> float:
        """Give the seconds to wait for an answer by default."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None:
            self._session = aiohttp.ClientSession(proxy=_proxy(self._root))

    async def shutdown(self) -> None:
        """Close the session."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def call(self, name: str, read_timeout: float, **parameters: object) -> Any:
        """Call a method by its name and give the raw result, which the library would already have parsed."""
        return await self.post(f"{name}?{urlencode(parameters)}", read_timeout=read_timeout)

    async def download(self, path: str, most: int) -> bytes:
        """Fetch a file that Telegram named, of so many bytes at most. Raises TelegramError."""
        if self._session is None or not path or ".." in path.split("/"):
            raise NotSent("no such file")
        timeout = aiohttp.ClientTimeout(connect=CONNECT_SECONDS, total=READ_SECONDS)
        try:
            url = f"{self._files}/{quote(path)}"
            async with self._session.get(url, timeout=timeout, allow_redirects=False) as response:
                if response.status == 200:
                    return await _bounded(response, most)
            fault = NetworkError(f"HTTP {response.status}")
        except (aiohttp.ClientError, TimeoutError) as error:
            fault = _without_address(error)
        raise fault  # see _exchange

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Do one request; see BaseRequest."""
        read = READ_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        try:
            status, payload = await self._exchange(method, url.rpartition("/")[2], request_data, read)
        except NetworkError as error:
            self._report(f"out of reach: {error}")
            raise
        self._report(_trouble(status), sure=status in _REFUSES_TOKEN)
        if status == _FLOOD:
            raise FloodWait(_retry_after(payload))
        if status in _REFUSED:
            raise NotSent(f"HTTP {status}")
        if not payload.startswith(b"{"):  # a proxy's page, which may show the address; the library would log it
            raise NetworkError(f"HTTP {status} without JSON")
        return status, payload

    async def _exchange(self, verb: str, name: str, data: RequestData | None, read: float | None) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("not connected")
        timeout = aiohttp.ClientTimeout(connect=CONNECT_SECONDS, sock_read=read)
        body = _body(data) if data else {}
        try:
            url = f"{self._root}/{name}"
            async with self._session.request(verb, url, timeout=timeout, allow_redirects=False, **body) as response:
                return response.status, await _bounded(response)
        except (aiohttp.ClientError, TimeoutError) as error:
            fault = _without_address(error)
        raise fault  # outside of the except block, so that the error with the address is not even the context

    def _report(self, trouble: str, sure: bool = False) -> None:
        if self._pulse and trouble:
            self._pulse.ill(trouble, sure)
        elif self._pulse:
            self._pulse.well()


async def _bounded(response: aiohttp.ClientResponse, most: int = ANSWER_BYTES) -> bytes:
    """Read an answer, but not one that is longer than any can be."""
    body = bytearray()
    async for part in response.content.iter_any():
        body += part
        if len(body) > most:
            response.close()
            raise aiohttp.ClientPayloadError("too long")
    return bytes(body)


def _trouble(status: int) -> str:
    """Say what a status tells of the bot as a whole, not of one request."""
    if status in _REFUSES_TOKEN:
        return "the token is refused"
    return f"answers {status}" if status >= 500 else ""


def _proxy(root: str) -> str | None:
    """Name the proxy that the environment asks for; `trust_env` would look for it, and into a file, at each request."""
    address = urlsplit(root)
    return None if proxy_bypass(address.hostname or "") else getproxies().get(address.scheme)


def _retry_after(payload: bytes) -> float:
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (LookupError, TypeError, ValueError):
        return _DEFAULT_WAIT


def _without_address(error: Exception) -> NetworkError:
    name = type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return NotSent(name)
    return TimedOut(name) if isinstance(error, TimeoutError) else NetworkError(name)


def _body(data: RequestData) -> dict[str, Any]:
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}
