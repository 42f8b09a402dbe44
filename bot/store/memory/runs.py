"""Programs that wait for another process, in the memory store."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.ports.runner import RUN_LOST, Outcome, Program, admit
from bot.ports.runs import MOST_TRIES, ClaimedRun
from bot.store.codec import utc
from bot.store.memory.data import RunRow, State
from bot.values.events import Address


class MemoryRuns:
    """Runs."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def enqueue(self, place: Address, person: Address, program: Program, now: datetime) -> int:
        """Put a program into the queue, in the turn of its place."""
        rows = self._state.data.runs.values()
        waiting = [row for row in rows if row.state == "queued"]
        of_place = sum(row.place == place for row in waiting)
        admit(sum(row.person == person for row in waiting), of_place, len(waiting))
        first = min((row.turn for row in waiting), default=0)
        last = max((row.turn for row in rows if row.place == place or row.state != "queued"), default=0)
        id = next(self._state.data.ids)
        row = RunRow(place, person, program, utc(now), max(last + 1, first))
        self._state.put(self._state.data.runs, id, row)
        self._state.wakes.add("runs")
        return id

    async def outcomes(self, ids: Collection[int]) -> Mapping[int, Outcome | None]:
        """Tell what came of those runs that are still there."""
        return {id: self._state.data.runs[id].outcome for id in sorted(ids) if id in self._state.data.runs}

    async def position(self, id: int) -> int:
        """Tell which place a run has in the queue."""
        line = self._line()
        return line.index(id) + 1 if id in line else 0

    async def claim(self, now: datetime, lease: float, limit: int) -> Sequence[ClaimedRun]:
        """Take the runs whose turn it is, after leases that ran out were seen to."""
        self._expire(now)
        until = utc(now) + timedelta(seconds=lease)
        return [self._take(id, until) for id in list(islice(self._next(), limit))]

    def _expire(self, now: datetime) -> None:
        for id, row in list(self._state.data.runs.items()):
            if row.claimed_until and row.claimed_until <= now:
                once_more = row.tries < MOST_TRIES
                lost = None if once_more else Outcome(None, stopped=RUN_LOST)
                state = "queued" if once_more else "done"
                self._put(id, state=state, claimed_until=None, outcome=lost)
                self._state.wakes.add("runs")

    def _line(self) -> list[int]:
        """List who waits, in their order."""
        waiting = [(row.turn, id) for id, row in self._state.data.runs.items() if row.state == "queued"]
        return [id for _, id in sorted(waiting)]

    def _next(self) -> Iterator[int]:
        rows = self._state.data.runs
        busy = {row.person for row in rows.values() if row.state == "claimed"}
        for id in self._line():
            if rows[id].person not in busy:
                busy.add(rows[id].person)
                yield id

    def _take(self, id: int, until: datetime) -> ClaimedRun:
        row = self._state.data.runs[id]
        self._put(id, state="claimed", claimed_until=until, claim=row.claim + 1, tries=row.tries + 1)
        return ClaimedRun(id, row.place, row.person, row.program, row.tries + 1, row.claim + 1)

    async def extend(self, runs: Collection[ClaimedRun], now: datetime, lease: float) -> Collection[int]:
        """Keep claimed runs for so long from now on."""
        until = utc(now) + timedelta(seconds=lease)
        return {run.id for run in runs if self._change(run, claimed_until=until)}

    async def settle(self, run: ClaimedRun, outcome: Outcome) -> None:
        """Write what came of a claimed run, and keep its program no longer."""
        if self._change(run, state="done", outcome=outcome, program=None, claimed_until=None):
            self._state.wakes.add("runs")

    async def release(self, *runs: ClaimedRun) -> None:
        """Let claimed runs wait again."""
        for run in runs:
            if self._change(run, state="queued", claimed_until=None, tries=run.tries - 1):
                self._state.wakes.add("runs")

    async def drop(self, *ids: int) -> None:
        """Erase runs."""
        for id in ids:
            self._state.drop(self._state.data.runs, id)

    async def waiting(self) -> int:
        """Count the runs that wait."""
        return len(self._line())

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase runs that were asked for before a moment."""
        old = [id for id, row in self._state.data.runs.items() if row.asked_at < before][:limit]
        await self.drop(*old)
        return len(old)

    def _change(self, run: ClaimedRun, **values: Any) -> bool:
        row = self._state.data.runs.get(run.id)
        mine = row is not None and row.state == "claimed" and row.claim == run.claim
        if mine:
            self._put(run.id, **values)
        return mine

    def _put(self, id: int, **values: Any) -> None:
        self._state.put(self._state.data.runs, id, replace(self._state.data.runs[id], **values))
