"""Figure 6: the outbox from claim to mark, with nothing sent in between; beside Procrastinate."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from time import perf_counter

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.peers import queue
from bot.store.sql.store import SqlStore
from scheduler.delivery import MOST_IN_FLIGHT
from scheduler.sender import LEASE
from scheduler.tick import WANTED_SECONDS, tick

ROWS, JOBS = 10_000, 1_000
BATCH = 2 * MOST_IN_FLIGHT  # what a sender of two platforms claims and marks at once when nothing is in flight
LEAST = {"SQLite": 15_000, "PostgreSQL": 5_000}
TIMES = 15
CONCURRENCY = (1, 10)


def measure(size: Size) -> Figure:
    """Empty outboxes on both databases, and the peer's queue on the second."""
    with database.sqlite_url() as url:
        rates = {"SQLite": asyncio.run(_rate(url, size))}
    theirs: dict[int, float] = {}
    with database.postgres_url() as url:
        if url:
            rates["PostgreSQL"] = asyncio.run(_rate(url, size))
            theirs = asyncio.run(_peers(url, size))
    rows: list[list[object]] = [[f"outbox, {name}, {BATCH} rows a batch", rate] for name, rate in rates.items()]
    rows += [[f"Procrastinate, PostgreSQL, {number} at once", rate] for number, rate in theirs.items()]
    goals = [Goal(f"{name} >= {LEAST[name]:,} rows/s", rate, least=LEAST[name]) for name, rate in rates.items()]
    notes = []
    if theirs:
        ratio = rates["PostgreSQL"] / max(theirs.values())
        goals.append(Goal(f"outbox on PostgreSQL / Procrastinate's best >= {TIMES}", ratio, least=TIMES))
    else:
        notes.append("Procrastinate or PostgreSQL is absent: `make bench` installs the first.")
    return Figure("6. From claim to mark", ["median", "rows/s"], rows, goals, notes)


async def _rate(url: str, size: Size) -> float:
    """Empty the outbox once a day; the first day is not counted, as PostgreSQL knows of an empty outbox then."""
    many, found = size.of(ROWS), []
    await asyncio.to_thread(database.fill, url, many, 1)
    store = SqlStore(url, database.PATIENCE)
    await store.open()
    for run in range(size.runs() + 1):
        now = database.NOON + timedelta(days=run)
        await tick(store, now)
        began = perf_counter()
        await _empty(store, now, many)
        found.append(many / (perf_counter() - began))
        if not run:
            await database.analyze(url)
    await store.close()
    return middle(found[1:])


async def _empty(store: SqlStore, now: datetime, many: int) -> None:
    """Claim, then mark as sent, until nothing is left; each is a transaction of its own, on the disk at its end."""
    left = many
    while left:
        async with store.begin() as tx:
            dues = await tx.outbox.claim(now, LEASE, BATCH, WANTED_SECONDS)
        sent = [replace(due, state="sent", sent_at=now) for due in dues]
        async with store.begin() as tx:
            await tx.outbox.settle(*sent)
        assert dues
        left -= len(dues)


async def _peers(url: str, size: Size) -> dict[int, float]:
    found = {}
    for number in CONCURRENCY:
        with database.postgres_url() as own:
            rates = own and await queue.rates(own, size.of(JOBS), size.runs(), number)
        if rates:
            found[number] = middle(rates)
    return found
