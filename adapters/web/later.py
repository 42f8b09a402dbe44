"""Answers that are on their way: a page asks for them by an id, and once more after a connection was cut."""

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from bot.values.message import Answer

REMEMBERED_WORK = 1_000  # pieces of work that are remembered; who asks for an older one is told to begin again
ASK_SECONDS = 25.0  # a request waits no longer: proxies cut silent ones after 60 s


@dataclass(eq=False, slots=True)
class _Work:
    """What was answered so far, and whether more may come."""

    person: str
    answers: list[Answer] = field(default_factory=list)
    ended: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None

    async def follow(self, later: AsyncIterator[Answer]) -> None:
        """Collect what comes."""
        try:
            async for answer in later:
                self.answers.append(answer)
                self._tell()
        finally:
            self.ended = True
            self._tell()

    def _tell(self) -> None:
        self.news.set()
        self.news = asyncio.Event()


class LaterAnswers:
    """Keeps what is on its way."""

    def __init__(self) -> None:
        self._work: OrderedDict[str, _Work] = OrderedDict()

    def keep(self, person: str, later: AsyncIterator[Answer]) -> str:
        """Collect the answers for a person; give the id to ask by."""
        work = _Work(person)
        work.task = asyncio.create_task(work.follow(later))
        id = secrets.token_urlsafe(12)
        self._work[id] = work
        if len(self._work) > REMEMBERED_WORK:
            self._work.popitem(last=False)
        return id

    def knows(self, person: str, id: str) -> bool:
        """Tell whether a person may ask by this id."""
        return id in self._work and self._work[id].person == person

    async def after(self, id: str, seen: int) -> tuple[Answer | None, int, bool]:
        """Wait for an answer after so many; give it, how many there are, and whether more may come."""
        work = self._work[id]
        if len(work.answers) <= seen and not work.ended:
            try:
                async with asyncio.timeout(ASK_SECONDS):
                    await work.news.wait()
            except TimeoutError:
                return None, seen, True
        newest = work.answers[-1] if len(work.answers) > seen else None
        return newest, len(work.answers), not work.ended

    async def end(self) -> None:
        """Let all of it go."""
        tasks = [work.task for work in self._work.values() if work.task]
        self._work.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
