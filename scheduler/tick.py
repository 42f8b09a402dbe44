"""One tick: what is due goes into the outbox."""

from dataclasses import dataclass
from datetime import datetime

from bot.ports.store import Store
from scheduler import metrics
from scheduler.upkeep import keep_up

WANTED_SECONDS = 3 * 3600.0  # seconds after which a nudge is no longer wanted: it is skipped and the day is covered


@dataclass(frozen=True, slots=True)
class Beat:
    """What a tick found: nudges that are due, days missed, and how many of the outbox wait for a sender."""

    due: int
    missed: int
    waiting: int


async def tick(store: Store, now: datetime) -> Beat:
    """Do at once all that the service does at a moment."""
    beat = await enqueue_due(store, now)
    await keep_up(store, now)
    return beat


async def enqueue_due(store: Store, now: datetime) -> Beat:
    """Put what is due into the outbox and count what waits to be sent."""
    due = missed = 0
    more = True
    while more:  # each time as much as others may be kept waiting for
        async with store.begin() as tx:
            done = await tx.slots.tick(now, WANTED_SECONDS)
            waiting = await tx.outbox.waiting(now)
        due, missed, more = due + done.due, missed + done.missed, done.more
        metrics.DUE.inc(done.due)
        metrics.MISSED.inc(done.missed)
        metrics.WAITING.set(waiting)
    return Beat(due, missed, waiting)
