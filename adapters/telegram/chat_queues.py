"""Chats are served side by side; what comes from one chat is served in order."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine

import structlog

from bot.process.whereabouts import log_fault

HANDLERS_AT_ONCE = 1_000  # handlers at once; until one ends, no more updates are taken from Telegram
OF_CHAT = 20  # of one chat; a chat that floods must not take the room of all others

UpdateWork = Callable[[], Awaitable[None]]
log = structlog.get_logger(__name__)


class ChatQueues:
    """A queue for each chat that has something under way."""

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[None]] = {}
        self._all: set[asyncio.Task[None]] = set()
        self._long: Counter[int] = Counter()
        self._turned_away: dict[int, set[str]] = {}

    def full(self, chat: int) -> bool:
        """Tell whether as much as may be is under way in a chat."""
        return self._long[chat] >= OF_CHAT

    def turn_away(self, chat: int, who: str, word: UpdateWork) -> None:
        """Say a word in a full chat, to each `who` once until it is empty; what was turned away is not done."""
        turned_away = self._turned_away.setdefault(chat, set())
        if who not in turned_away:
            turned_away.add(who)
            self._start(_after(None, word))

    def put(self, chat: int, work: UpdateWork) -> None:
        """Do some work after all that was put into the same queue before."""
        task = self._start(_after(self._last.get(chat), work))
        self._last[chat] = task
        self._long[chat] += 1
        task.add_done_callback(lambda done: self._done(chat, done))

    def beside(self, work: UpdateWork) -> None:
        """Do some work that nothing in its chat waits for."""
        self._start(_after(None, work))

    async def room(self) -> None:
        """Wait until there is room for more."""
        while len(self._all) >= HANDLERS_AT_ONCE:
            await asyncio.wait(self._all, return_when=asyncio.FIRST_COMPLETED)

    async def close(self, seconds: float) -> None:
        """Let what is under way finish for a while, then end it."""
        if self._all:
            await asyncio.wait(self._all, timeout=seconds)
        left = list(self._all)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._all.add(task)
        task.add_done_callback(self._all.discard)
        return task

    def _done(self, chat: int, task: asyncio.Task[None]) -> None:
        self._long[chat] -= 1
        if self._last.get(chat) is task:
            del self._last[chat], self._long[chat]
            self._turned_away.pop(chat, None)


async def _after(before: asyncio.Task[None] | None, work: UpdateWork) -> None:
    if before:
        await asyncio.wait({before})
    try:
        await work()
    except Exception as error:  # noqa: BLE001 - one update must not take the service along
        log_fault(log, "update failed", error)
