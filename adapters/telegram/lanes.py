"""Chats are served side by side; what comes from one chat is served in order."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

MOST = 1_000  # handlers at once; until one ends, no more updates are taken from Telegram

Work = Callable[[], Awaitable[None]]
log = structlog.get_logger(__name__)


class Lanes:
    """A lane for each chat that has something under way."""

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[None]] = {}
        self._all: set[asyncio.Task[None]] = set()

    def put(self, lane: int, work: Work) -> None:
        """Do some work after all that was put into the same lane before."""
        task = asyncio.create_task(_after(self._last.get(lane), work))
        self._last[lane] = task
        self._all.add(task)
        task.add_done_callback(lambda done: self._done(lane, done))

    async def room(self) -> None:
        """Wait until there is room for more."""
        while len(self._all) >= MOST:
            await asyncio.wait(self._all, return_when=asyncio.FIRST_COMPLETED)

    async def close(self, seconds: float) -> None:
        """Let what is under way finish for a while, then end it."""
        if self._all:
            await asyncio.wait(self._all, timeout=seconds)
        left = list(self._all)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _done(self, lane: int, task: asyncio.Task[None]) -> None:
        self._all.discard(task)
        if self._last.get(lane) is task:
            del self._last[lane]


async def _after(before: asyncio.Task[None] | None, work: Work) -> None:
    if before:
        await asyncio.wait({before})
    try:
        await work()
    except Exception:  # one update must not take the service along
        log.exception("update failed")
