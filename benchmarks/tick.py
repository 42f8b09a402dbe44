"""Figures 2 and 3: a tick beside raw updates of as many learners; its cost by size, and how long it holds the loop."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, Stopwatch, middle
from benchmarks.peers import raw
from bot.store.sql.store import SqlStore
from scheduler.tick import tick

STORED, FEW, DUE = 1_000_000, 10_000, 10_000
RATIO = 0.6
GROWTH = 1.5
STALL_MS = 10.0
RUNS = 3  # times as many as of other figures: a tick is short beside what a disk does now and then
PULSE = 0.001  # seconds; a loop that never slept would take the lock of the interpreter from the driver's thread


@dataclass(frozen=True, slots=True)
class Ticks:
    """The seconds of ticks, and the longest time in which the event loop did nothing else."""

    seconds: float
    stall: float


def measure(size: Size) -> Figure:
    """Measure ticks on both databases."""
    rows: list[list[object]] = []
    goals: list[Goal] = []
    with database.sqlite_url() as url, database.sqlite_url() as small:
        _add("SQLite", url, small, raw.sqlite, size, rows, goals)
    with database.postgres_url() as url, database.postgres_url() as small:
        if url and small:
            _add("PostgreSQL", url, small, raw.postgres, size, rows, goals)
        else:
            rows.append(["PostgreSQL is not installed", *[""] * 7])
    many, few, due = size.of(STORED), size.of(FEW), size.of(DUE)
    headings = [
        "ms, median",
        f"raw updates of a bare table, {due:,} of {many:,}",
        f"raw updates of learners, {due:,} of {many:,}",
        f"tick, {due:,} due of {many:,}",
        "ratio",
        f"tick, {few:,} due of {few:,}",
        "cost a learner, large / small",
        "longest stall of the loop",
    ]
    return Figure("2, 3. The tick", headings, rows, goals)


def _add(
    name: str,
    url: str,
    small: str,
    peer: Callable[[str, int, int], AbstractContextManager[raw.Raw]],
    size: Size,
    rows: list[list[object]],
    goals: list[Goal],
) -> None:
    many, few, due, runs = size.of(STORED), size.of(FEW), size.of(DUE), RUNS * size.runs()
    minutes = many // due
    database.fill(url, many, minutes)
    database.fill(small, few, 1)
    with peer(url, many, due) as theirs:
        ours, learners, bare = asyncio.run(_side_by_side(url, theirs, runs))
        alone = asyncio.run(_alone(small, theirs.calm, runs))
    ratio, growth = ours.seconds / learners, (ours.seconds / due) / (alone.seconds / few)
    stall = max(ours.stall, alone.stall)
    rows.append(
        [name, *(1e3 * s for s in (bare, learners, ours.seconds)), ratio, 1e3 * alone.seconds, growth, 1e3 * stall]
    )
    goals += [
        Goal(f"{name}, tick / raw updates of learners <= {RATIO}", ratio, most=RATIO),
        Goal(f"{name}, cost a due learner at {many:,} / at {few:,} <= {GROWTH}", growth, most=GROWTH),
        Goal(f"{name}, longest stall <= {STALL_MS:g} ms", 1e3 * stall, most=STALL_MS, unit=" ms"),
    ]


async def _side_by_side(url: str, theirs: raw.Raw, runs: int) -> tuple[Ticks, float, float]:
    """Take turns, so that a machine that is slower for a while is slower for all."""
    ours: list[Ticks] = []
    learners, bare = [], []
    async with _ready(url, database.NOON) as store:
        for run in range(runs):
            theirs.calm()
            learners.append(theirs.learners(run))
            theirs.calm()
            bare.append(theirs.bare(run))
            theirs.calm()
            ours.append(await _tick(store, database.NOON + timedelta(minutes=run)))
    return _middle(ours), middle(learners), middle(bare)


async def _alone(url: str, calm: Callable[[], object], runs: int) -> Ticks:
    found = []
    async with _ready(url, database.NOON) as store:
        for run in range(runs):
            calm()
            found.append(await _tick(store, database.NOON + timedelta(days=run)))
    return _middle(found)


def _middle(found: list[Ticks]) -> Ticks:
    return Ticks(middle([one.seconds for one in found]), middle([one.stall for one in found]))


@asynccontextmanager
async def _ready(url: str, first: datetime) -> AsyncIterator[SqlStore]:
    store = SqlStore(url, database.PATIENCE)
    await store.open()
    try:
        await tick(store, first - timedelta(minutes=1))  # nothing is due: the statements are compiled
        yield store
    finally:
        await store.close()


async def _tick(store: SqlStore, moment: datetime) -> Ticks:
    with Stopwatch() as watch:
        watcher = asyncio.create_task(_longest_stall())
        beat = await tick(store, moment)
    watcher.cancel()
    assert beat.due > 0
    return Ticks(watch.seconds, await watcher)


async def _longest_stall() -> float:
    """Come round a thousand times a second; give the longest delay when cancelled."""
    longest = 0.0
    with suppress(asyncio.CancelledError):
        while True:
            before = perf_counter()
            await asyncio.sleep(PULSE)
            longest = max(longest, perf_counter() - before - PULSE)
    return longest
