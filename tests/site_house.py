"""A small site for the tests of what strangers may do, and callers that write bytes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from aiohttp import web
from web_house import healthy

from bot.process.bodies import body_of
from bot.process.callers import Callers
from bot.process.http import Site

HOST = b"Host: localhost\r\n"


WHOLE = b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n"


async def echo(request: web.Request) -> web.Response:
    return web.Response(body=await body_of(request))


async def never(_request: web.Request) -> web.Response:
    await asyncio.Event().wait()
    return web.Response()


class Caller:
    """A connection that does as it likes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    def sends(self, data: bytes) -> None:
        self._writer.write(data)

    async def hears(self) -> int:
        """Give the status of the answer; 0 where the connection was ended without one."""
        try:
            async with asyncio.timeout(5):
                line = await self._reader.readline()
        except ConnectionError:
            return 0
        return int(line.split()[1]) if line else 0

    async def hears_all(self) -> bytes:
        try:
            async with asyncio.timeout(5):
                return await self._reader.read()
        except ConnectionError:
            return b""

    def goes(self) -> None:
        self._writer.close()

    async def is_gone(self) -> None:
        self.goes()
        with suppress(ConnectionError):
            await self._writer.wait_closed()


class Calls:
    """What can be called at a site."""

    def __init__(self, port: int) -> None:
        self.port, self.made = port, list[Caller]()

    async def __call__(self, data: bytes = b"") -> Caller:
        caller = Caller(*await asyncio.open_connection("127.0.0.1", self.port))
        self.made.append(caller)
        caller.sends(data)
        return caller


@asynccontextmanager
async def site(callers: Callers | None = None, say: bool = False) -> AsyncIterator[Calls]:
    routes = [web.post("/echo", echo), web.get("/never", never)]
    words = {"say": lambda key: f"words of {key}"} if say else {}
    served = Site("127.0.0.1", 0, routes, healthy, callers, **words)
    await served.start()
    call = Calls(int(served.url.rpartition(":")[2]))
    try:
        yield call
    finally:
        for caller in call.made:
            await caller.is_gone()
        await served.stop()
