"""Whose turn it is: places take turns, so that one that floods slows nobody else; nobody waits in front of a wall."""

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
TURN_SECONDS = 5.0  # seconds; a store that is that slow can't be used
T = TypeVar("T")


class TooFast(Exception):
    """More of a person or of a place waits than can be served soon."""


@dataclass(eq=False, slots=True)
class Ticket:
    """An event that waits, or whose turn it is; `turn` is set as soon as it is."""

    place: Address
    person: Address
    turn: asyncio.Event = field(default_factory=asyncio.Event)


class Rota:
    """Who is served next, pure: `at_once` events, places in a ring, each with one turn a round, and each in its order.

    Whoever comes joins the ring at its end. So a place that waits is passed by nobody, and those before it have one
    turn each: how long it waits is settled when it comes, however many come later.
    """

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._ring: dict[Address, deque[Ticket]] = {}  # of places that wait, the next one first
        self._waiting: Counter[Address] = Counter()

    def ask(self, place: Address, person: Address) -> Ticket:
        """Join the line of a place; raise TooFast when it is too long."""
        ticket = Ticket(place, person)
        if self._free:
            self._free -= 1
            ticket.turn.set()
            return ticket
        if self._waiting[person] >= WAITING_OF_PERSON or len(self._ring.get(place, ())) >= WAITING_OF_PLACE:
            raise TooFast
        self._ring.setdefault(place, deque()).append(ticket)
        self._waiting[person] += 1
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """End a turn, or stop waiting for it."""
        if not ticket.turn.is_set():
            self._drop(ticket)
        elif self._ring:
            self._next().turn.set()
        else:
            self._free += 1

    def _next(self) -> Ticket:
        place = next(iter(self._ring))
        line = self._ring.pop(place)
        ticket = line.popleft()
        if line:
            self._ring[place] = line
        self._forget(ticket.person)
        return ticket

    def _drop(self, ticket: Ticket) -> None:
        self._ring[ticket.place].remove(ticket)
        if not self._ring[ticket.place]:
            del self._ring[ticket.place]
        self._forget(ticket.person)

    def _forget(self, person: Address) -> None:
        """Keep nothing of who waits no more."""
        self._waiting[person] -= 1
        if not self._waiting[person]:
            del self._waiting[person]


class Turns:
    """The turns of a store."""

    def __init__(self, at_once: int, patience: float = TURN_SECONDS) -> None:
        self._rota, self._patience = Rota(at_once), patience

    @asynccontextmanager
    async def turn(self, place: Address, person: Address) -> AsyncIterator[None]:
        """Wait for a turn and take it while the block lasts; raise TooFast or Unavailable."""
        ticket = self._rota.ask(place, person)
        try:
            if not ticket.turn.is_set():
                await self._wait(ticket)
            yield
        finally:
            self._rota.leave(ticket)

    async def _wait(self, ticket: Ticket) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await ticket.turn.wait()
        except TimeoutError:
            raise Unavailable("nobody's turn ends") from None


class Shared(Generic[T]):
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
