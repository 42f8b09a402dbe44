"""What the service does for itself beside its ticks, in short steps: people are served meanwhile."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.learning.company import learned_note, write_learned
from bot.ports.runs import RUNS_KEPT
from bot.ports.store import Store, Transaction
from scheduler.heartbeat import cover_absences

HOUR_NOTE, DAY_NOTE = "upkeep", "pruned"  # notes: the hour, and the day, in which all was done last
KEPT_DAYS = 400  # of deliveries: reports and histories look back at a year at most, and the ledger keeps what counts
KEPT_ATTEMPTS = timedelta(days=30)  # of checks: what was handed in is for the hints of these days
PRUNED_AT_ONCE = 250  # deliveries, attempts or runs that are erased in one transaction

log = structlog.get_logger(__name__)


async def keep_up(store: Store, now: datetime) -> None:
    """Do what is to be done now, and what was not done in this hour, or on this day."""
    await cover_absences(store)
    if await _is_new(store, HOUR_NOTE, f"{now:%Y-%m-%d %H}"):
        await _count_learned(store, now)
        await _note(store, HOUR_NOTE, f"{now:%Y-%m-%d %H}")
    if await _is_new(store, DAY_NOTE, f"{now:%Y-%m-%d}"):
        await _prune(store, now)
        await _note(store, DAY_NOTE, f"{now:%Y-%m-%d}")


async def _is_new(store: Store, note: str, value: str) -> bool:
    async with store.begin() as tx:
        return await tx.notes.get(note) != value


async def _note(store: Store, note: str, value: str) -> None:
    async with store.begin() as tx:
        await tx.notes.set(note, value)


async def _count_learned(store: Store, now: datetime) -> None:
    """Count who learned today and yesterday: reminders speak of it."""
    for day in (now.date() - timedelta(days=1), now.date()):
        async with store.read() as reading:
            people = await reading.reports.people_on(day)
        await _note(store, learned_note(day), write_learned(day, people))


async def _prune(store: Store, now: datetime) -> None:
    """Erase deliveries, attempts and runs that nobody asks for any more."""
    before = now.date() - timedelta(days=KEPT_DAYS)
    deliveries = await _in_slices(store, lambda tx: tx.outbox.prune(before, PRUNED_AT_ONCE))
    attempts = await _in_slices(store, lambda tx: tx.attempts.prune(now - KEPT_ATTEMPTS, PRUNED_AT_ONCE))
    runs = await _in_slices(store, lambda tx: tx.runs.prune(now - RUNS_KEPT, PRUNED_AT_ONCE))
    if deliveries or attempts or runs:
        log.info("pruned", deliveries=deliveries, attempts=attempts, runs=runs)


async def _in_slices(store: Store, prune: Callable[[Transaction], Awaitable[int]]) -> int:
    pruned = 0
    while True:
        async with store.begin() as tx:
            gone = await prune(tx)
        pruned += gone
        if gone < PRUNED_AT_ONCE:
            return pruned
