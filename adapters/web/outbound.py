"""The open pages of every person, and what is pushed to them."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

from adapters.web.limits import HEARTBEAT_SECONDS, SEND_SECONDS, STREAMS
from adapters.web.render import Tree

HEADERS = {"Cache-Control": "no-store", "Content-Type": "text/event-stream", "X-Accel-Buffering": "no"}
ALIVE = b": alive\n\n"
REST = b"event: rest\ndata: \n\n"  # asks a page not to come back before somebody looks at it


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
        except (OSError, TimeoutError):
            self.ended.set()
        return not self.ended.is_set()


class Streams:
    """The open pages by person."""

    def __init__(self) -> None:
        self._open: dict[str, list[Stream]] = {}

    async def serve(self, person: str, request: web.Request) -> web.StreamResponse:
        """Keep a page open until it goes away; the oldest rests when one person opens too many."""
        response = web.StreamResponse(headers=HEADERS)
        await response.prepare(request)
        with self._listed(person, Stream(response)) as stream:
            for old in self._open[person][:-STREAMS]:
                await old.write(REST)
                old.ended.set()
            while await stream.write(ALIVE):
                await _wait(stream.ended, HEARTBEAT_SECONDS)
        return response

    async def push(self, person: str, data: bytes) -> bool:
        """Write to every open page of a person; tell whether one took it."""
        taken = [await stream.write(data) for stream in tuple(self._open.get(person, ()))]
        return any(taken)

    def end(self) -> None:
        """Let every page go."""
        for streams in self._open.values():
            for stream in streams:
                stream.ended.set()

    @contextmanager
    def _listed(self, person: str, stream: Stream) -> Iterator[Stream]:
        self._open.setdefault(person, []).append(stream)
        try:
            yield stream
        finally:
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
