"""How long nobody was there: the service notes that it lives, and covers the days of an absence when it is back.

An absence is noted at once and covered in slices, each with how far it came: other people are served between two of
them, and a process that dies meanwhile is gone on from where it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.learning.day_bounds import DOWN_LEAST
from bot.ports.store import Store, Transaction

BEAT_EVERY = 60.0  # seconds between two notes; no outage that short matters
BEAT_NOTE, ABSENCES = "alive at", "absences"
COVERED_AT_ONCE = 250  # learners whose days are covered in one transaction

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Absence:
    """A time without the service, of which the learners up to an id were seen to."""

    since: datetime
    until: datetime
    seen_to: int = 0

    def __str__(self) -> str:
        return f"{self.since.isoformat()} {self.until.isoformat()} {self.seen_to}"

    @classmethod
    def read(cls, line: str) -> "Absence":
        """Read an absence back."""
        since, until, seen_to = line.split()
        return cls(datetime.fromisoformat(since), datetime.fromisoformat(until), int(seen_to))


async def beat(store: Store, now: datetime) -> None:
    """Note that the service lives."""
    async with store.begin() as tx:
        await tx.notes.set(BEAT_NOTE, now.isoformat())


async def rise(store: Store, now: datetime) -> int:
    """Note that the service is back, and cover the days on which it was down for long; count them."""
    await note_absence(store, now)
    return await cover_absences(store)


async def note_absence(store: Store, now: datetime) -> None:
    """Note that the service is back, and of which time its absence is to be covered."""
    async with store.begin() as tx:
        last = await tx.notes.get(BEAT_NOTE)
        await tx.notes.set(BEAT_NOTE, now.isoformat())
        if last is None or now - datetime.fromisoformat(last) < DOWN_LEAST:
            return
        await _keep(tx, [*await _absences(tx), Absence(datetime.fromisoformat(last), now)])
    log.warning("the service was down", since=last)


async def cover_absences(store: Store) -> int:
    """Cover the days of every absence that was noted; count them."""
    covered = 0
    while True:
        async with store.begin() as tx:
            absences = await _absences(tx)
            if not absences:
                return covered
            covered += await _cover_some(tx, *absences)


async def _cover_some(tx: Transaction, first: Absence, *others: Absence) -> int:
    done = await tx.ledger.record_outages(first.since, first.until, first.seen_to, COVERED_AT_ONCE)
    await _keep(tx, others if done.last is None else [replace(first, seen_to=done.last), *others])
    return done.recorded


async def _absences(tx: Transaction) -> list[Absence]:
    return [Absence.read(line) for line in (await tx.notes.get(ABSENCES) or "").splitlines()]


async def _keep(tx: Transaction, absences: Sequence[Absence]) -> None:
    await tx.notes.set(ABSENCES, "\n".join(map(str, absences)))
