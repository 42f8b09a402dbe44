"""Figure 1: ten thousand learners due in one minute; ours beside one job a learner."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, Stopwatch, middle
from benchmarks.machine import rss_mb
from bot.clock import SystemClock
from bot.store.sql.store import SqlStore, opened
from scheduler.run import Scheduler
from scheduler.tick import WANTED_SECONDS

DUE = 10_000
RUNS = 3  # some need 20 s
SECONDS = (2.5, 0.5)  # for which the first and the second scheduler run
NAMES = {  # and the seconds that adding a job may take; where it takes longer it is tried again with twice as many
    "memory": ("APScheduler, one job a learner, memory", 0.0003),
    "sqlite": ("APScheduler, one job a learner, SQLite", 0.0006),
    "ptb": ("PTB JobQueue, one job a learner", 0.0009),
}
LEASE, TAKEN = 600.0, 1_000  # seconds; rows at once
Seen = Mapping[str, Any]


def measure(size: Size) -> Figure:
    """Let them all become due."""
    many, runs = size.of(DUE), size.runs(RUNS)
    ours = [_ours(many) for _ in range(runs)]
    rows = [_row("slots, SQLite", ours, many)]
    for kind, (name, each) in NAMES.items():
        seen = [_peer(kind, many, each) for _ in range(runs)]
        rows.append(_row(name, seen, many))
    goals = [
        Goal(f"of {many:,} due in one minute are in the outbox", min(one["ran"] for one in ours), least=many),
        Goal("are there twice, after a second scheduler ran too", max(one["doubled"] for one in ours), most=0),
    ]
    headings = ["median", f"run, of {many:,}", "twice", "s until all is set up", "MB for it", "longest stall, ms"]
    return Figure("1. Ten thousand due in one minute", headings, rows, goals, [f"{runs} runs each."])


def _row(name: str, seen: list[Seen], many: int) -> list[object]:
    def of(key: str) -> float:
        return middle([one[key] for one in seen])

    return [name, f"{of('ran'):,.0f} of {many:,}", of("doubled"), of("ready"), of("memory"), 1e3 * of("stall")]


def _peer(kind: str, many: int, each: float) -> Seen:
    command = [sys.executable, "-m", "benchmarks.peers.jobs", kind, str(many), str(each)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seen: Seen = json.loads(done.stdout)
    return _peer(kind, many, 2 * each) if seen["too_late"] else seen


class _Idle:
    """A sender that only waits: what is counted is what became due."""

    def wake(self) -> None:
        """Be told of work."""

    async def run(self) -> None:
        """Do nothing."""
        await asyncio.get_running_loop().create_future()


def _ours(many: int) -> Seen:
    with database.sqlite_url() as url:
        database.fill(url, many, 1, SystemClock().now() + timedelta(seconds=1 + many * 2e-5))
        return asyncio.run(_live(url))


async def _live(url: str) -> Seen:
    """Run the scheduler until all became due, and once more."""
    clock, before = SystemClock(), rss_mb()
    with Stopwatch() as watch:
        store = SqlStore(url)
        await store.open()
    stall = await _run(store, clock, SECONDS[0])
    memory = rss_mb() - before
    await _run(store, clock, SECONDS[1])
    await store.close()
    ran, doubled = await _count(url)
    return {"ran": ran, "doubled": doubled, "stall": stall, "ready": watch.seconds, "memory": memory}


async def _count(url: str) -> tuple[int, int]:
    """Take all that is due out of the outbox, and tell how much it was and how much of it was there twice."""
    people: list[int] = []
    async with opened(url) as store:
        while True:
            async with store.begin() as tx:
                taken = await tx.outbox.claim(SystemClock().now(), LEASE, TAKEN, WANTED_SECONDS)
            if not taken:
                return len(people), len(people) - len(set(people))
            people += [due.learner for due in taken]


async def _run(store: SqlStore, clock: SystemClock, seconds: float) -> float:
    task = asyncio.create_task(Scheduler(store, _Idle(), clock).run())  # type: ignore[arg-type]
    loop, longest = asyncio.get_running_loop(), 0.0
    end = loop.time() + seconds
    while (now := loop.time()) < end:
        await asyncio.sleep(0.01)
        longest = max(longest, loop.time() - now - 0.01)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return longest
