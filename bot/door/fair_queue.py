"""Events wait in a fair queue: a place that floods slows nobody else, and nobody waits in front of a wall."""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bot.values.errors import Unavailable
from bot.values.events import Address

WAITING_OF_PERSON = 5  # events of a person that may wait
WAITING_OF_PLACE = 100  # events of a place that may wait
ADMIT_WITHIN = 5.0  # seconds; a store that is that slow can't be used
T = TypeVar("T")


class TooFast(Exception):
    """More of a person or of a place waits than can be served soon."""


@dataclass(eq=False, slots=True)
class Waiter:
    """An event that waits, or that was admitted."""

    place: Address
    person: Address
    admitted: asyncio.Event = field(default_factory=asyncio.Event)


class FairOrder:
    """Who is served next, pure: `at_once` events, places in a ring, each with one event a round, and each in its order.

    Whoever comes joins the ring at its end. So a place that waits is passed by nobody, and those before it have one
    event each: how long it waits is settled when it comes, however many come later.
    """

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._ring: dict[Address, deque[Waiter]] = {}  # of places that wait, the next one first
        self._waiting: Counter[Address] = Counter()

    def ask(self, place: Address, person: Address) -> Waiter:
        """Join the line of a place; raise TooFast when it is too long."""
        waiter = Waiter(place, person)
        if self._free:
            self._free -= 1
            waiter.admitted.set()
            return waiter
        if self._waiting[person] >= WAITING_OF_PERSON or len(self._ring.get(place, ())) >= WAITING_OF_PLACE:
            raise TooFast
        self._ring.setdefault(place, deque()).append(waiter)
        self._waiting[person] += 1
        return waiter

    def leave(self, waiter: Waiter) -> None:
        """End the work of an event, or stop waiting."""
        if not waiter.admitted.is_set():
            self._drop(waiter)
        elif self._ring:
            self._next().admitted.set()
        else:
            self._free += 1

    def _next(self) -> Waiter:
        place = next(iter(self._ring))
        line = self._ring.pop(place)
        waiter = line.popleft()
        if line:
            self._ring[place] = line
        self._forget(waiter.person)
        return waiter

    def _drop(self, waiter: Waiter) -> None:
        self._ring[waiter.place].remove(waiter)
        if not self._ring[waiter.place]:
            del self._ring[waiter.place]
        self._forget(waiter.person)

    def _forget(self, person: Address) -> None:
        """Keep nothing of who waits no more."""
        self._waiting[person] -= 1
        if not self._waiting[person]:
            del self._waiting[person]


class FairQueue:
    """The queue in front of a store."""

    def __init__(self, at_once: int, patience: float = ADMIT_WITHIN) -> None:
        self._order, self._patience = FairOrder(at_once), patience

    @asynccontextmanager
    async def admitted(self, place: Address, person: Address) -> AsyncIterator[None]:
        """Wait to be admitted, and be at work while the block lasts; raise TooFast or Unavailable."""
        waiter = self._order.ask(place, person)
        try:
            if not waiter.admitted.is_set():
                await self._wait(waiter)
            yield
        finally:
            self._order.leave(waiter)

    async def _wait(self, waiter: Waiter) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await waiter.admitted.wait()
        except TimeoutError:
            raise Unavailable("nobody at work ends") from None


class SharedWork(Generic[T]):
    """Work that is under way once for each key: who asks for it meanwhile shares it, however many there are."""

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Future[T]] = {}

    async def do(self, key: Hashable, work: Callable[[], Awaitable[T]]) -> T:
        """Wait until the work is done and give what came of it; whoever gives up waiting ends it for nobody else."""
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.ensure_future(work())
            task.add_done_callback(lambda _: self._under_way.pop(key))
        return await asyncio.shield(task)
