"""Whose program runs next, pure: places in turn, one program at a time a person, so many at once."""

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field

from bot.ports.runner import admit
from bot.values.events import Address


@dataclass(eq=False, slots=True)
class Run:
    """A program that waits, or runs; `begun` is set as soon as it may run."""

    place: Address
    person: Address
    begun: asyncio.Event = field(default_factory=asyncio.Event)


class RunQueue:
    """Places stand in a ring; each has its own line. A place whose program begins goes to the end of the ring."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._ring: dict[Address, deque[Run]] = {}
        self._busy: set[Address] = set()
        self._waiting: Counter[Address] = Counter()

    @property
    def waiting(self) -> int:
        """Count the programs that wait."""
        return self._waiting.total()

    def join(self, place: Address, person: Address) -> Run:
        """Take a place in the queue; raise TooManyRuns when it is too long."""
        admit(self._waiting[person], len(self._ring.get(place, ())), self.waiting)
        run = Run(place, person)
        self._ring.setdefault(place, deque()).append(run)
        self._waiting[person] += 1
        self._begin()
        return run

    def leave(self, run: Run) -> None:
        """End a run, or stop waiting for it."""
        if run.begun.is_set():
            self._busy.discard(run.person)
            self._free += 1
        else:
            self._take(run)
        self._begin()

    def position(self, run: Run) -> int:
        """Tell which place a run has in the queue; the next one has 1."""
        rank, before, after = self._ring[run.place].index(run), 0, False
        for place, line in self._ring.items():
            after = after or place == run.place
            before += min(len(line), rank if after else rank + 1)
        return before + 1

    def _begin(self) -> None:
        """Let those run for whom there is room."""
        while self._free and (run := self._next()):
            self._take(run)
            if run.place in self._ring:
                self._ring[run.place] = self._ring.pop(run.place)
            self._busy.add(run.person)
            self._free -= 1
            run.begun.set()

    def _next(self) -> Run | None:
        lines = (run for line in self._ring.values() for run in line)
        return next((run for run in lines if run.person not in self._busy), None)

    def _take(self, run: Run) -> None:
        """Take a run out of its line, and keep nothing of who waits no more."""
        line = self._ring[run.place]
        line.remove(run)
        if not line:
            del self._ring[run.place]
        self._waiting[run.person] -= 1
        if not self._waiting[run.person]:
            del self._waiting[run.person]
