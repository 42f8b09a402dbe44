"""The open pages of every person, and what is pushed to them."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog
from aiohttp import web

from adapters.web.limits import HEARTBEAT_SECONDS, SEND_SECONDS, STREAMS, STREAMS_OF_ADDRESS
from adapters.web.render import Tree

STREAM_HEADERS = {"Cache-Control": "no-store", "Content-Type": "text/event-stream", "X-Accel-Buffering": "no"}
ALIVE = b": alive\n\n"
log = structlog.get_logger(__name__)


def pushed(tree: Tree, nonce: str) -> bytes:
    """Write an answer as a server-sent event; the page shows a nonce once."""
    return f"id: {nonce}\ndata: {json.dumps({**tree, 'nonce': nonce})}\n\n".encode()


@dataclass(eq=False, slots=True)
class Stream:
    """One open page."""

    response: web.StreamResponse
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    async def write(self, data: bytes) -> bool:
        """Write to the page; tell whether it was there to take it."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self.response.write(data)
        except (OSError, TimeoutError) as error:
            log.debug("page gone", error=type(error).__name__)
            self.ended.set()
        return not self.ended.is_set()

    async def rest(self) -> None:
        """Ask the page not to come back before somebody looks at it."""
        await self.write(resting())
        self.ended.set()


def resting(words: str = "") -> bytes:
    """Write the event that sends a page to rest, and what it is to tell."""
    return f"event: rest\ndata: {json.dumps(words)}\n\n".encode()


async def opened(request: web.Request) -> web.StreamResponse:
    """Begin to answer with events."""
    response = web.StreamResponse(headers=STREAM_HEADERS)
    await response.prepare(request)
    return response


class Streams:
    """The open pages by person; there may be `most` of them, and so many `of_network`."""

    def __init__(self, most: int, of_network: int = STREAMS_OF_ADDRESS) -> None:
        self._most, self._of_network = most, of_network
        self._open: dict[str, list[Stream]] = {}
        self._networks: Counter[str] = Counter()

    def room(self, network: str) -> bool:
        """Tell whether one more page may be open."""
        return self._networks.total() < self._most and self._networks[network] < self._of_network

    async def serve(self, person: str, network: str, request: web.Request) -> web.StreamResponse:
        """Keep a page open until it goes away; the oldest rests when one person opens too many."""
        response = await opened(request)
        with self._listed(person, network, Stream(response)) as stream:
            await asyncio.gather(*(old.rest() for old in self._open[person][:-STREAMS]))
            while await stream.write(ALIVE):
                await _wait(stream.ended, HEARTBEAT_SECONDS)
        return response

    async def push(self, person: str, data: bytes) -> bool:
        """Write to all open pages of a person side by side; tell whether one took it."""
        return any(await asyncio.gather(*(stream.write(data) for stream in self._open.get(person, ()))))

    def end(self) -> None:
        """Let every page go."""
        for streams in self._open.values():
            for stream in streams:
                stream.ended.set()

    @contextmanager
    def _listed(self, person: str, network: str, stream: Stream) -> Iterator[Stream]:
        self._open.setdefault(person, []).append(stream)
        self._networks[network] += 1
        try:
            yield stream
        finally:
            self._networks -= Counter((network,))
            self._open[person].remove(stream)
            if not self._open[person]:
                del self._open[person]


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """Wait for an event, but no longer than so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
