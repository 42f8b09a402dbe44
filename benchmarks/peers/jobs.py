"""One job a learner, as schedulers offer it: run as a process of its own that prints what it saw as JSON.

`python -m benchmarks.peers.jobs NAME MANY EACH`: adds a daily job for each learner, all at the same second, as each
library comes; then waits until nothing happens any more. EACH are the seconds that one may take to be added.
"""

import asyncio
import json
import logging
import sys
import tempfile
import warnings
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.events import EVENT_JOB_MISSED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from benchmarks.figure import Stopwatch
from benchmarks.machine import rss_mb

ran: list[float] = []
MISSED_LOOKS = 10  # tenths of a second in which nothing more happens
Add = Callable[[int, datetime], object]


async def nudge(number: int) -> None:
    """Stand for the nudge of one learner."""
    ran.append(number)


async def nudge_of_job(context: Any) -> None:
    """Stand for the same as a callback of PTB."""
    ran.append(context.job.data)


async def with_memory(many: int, each: float) -> dict[str, object]:
    """Use APScheduler and its default store."""
    return await _apscheduler(AsyncIOScheduler(timezone=UTC), many, each)


async def with_sqlite(many: int, each: float) -> dict[str, object]:
    """Use APScheduler and its store in a database."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        store = SQLAlchemyJobStore(f"sqlite:///{folder}/jobs.db")
        return await _apscheduler(AsyncIOScheduler({"default": store}, timezone=UTC), many, each)


async def with_ptb(many: int, each: float) -> dict[str, object]:
    """Use the JobQueue of python-telegram-bot."""
    warnings.simplefilter("ignore")
    from telegram.ext import Application

    queue: Any = Application.builder().token("1:x").build().job_queue
    await queue.start()

    def add(number: int, at: datetime) -> object:
        return queue.run_daily(nudge_of_job, at.timetz().replace(tzinfo=ZoneInfo("UTC")), data=number)

    return await _measure(queue.scheduler, add, many, each)


async def _apscheduler(scheduler: AsyncIOScheduler, many: int, each: float) -> dict[str, object]:
    scheduler.start()

    def add(number: int, at: datetime) -> object:
        return scheduler.add_job(nudge, "cron", [number], remind_at=at.hour, minute=at.minute, second=at.second)

    return await _measure(scheduler, add, many, each)


async def _measure(scheduler: AsyncIOScheduler, add: Add, many: int, each: float) -> dict[str, object]:
    """Add the jobs in time for the second at which all are due."""
    missed: list[object] = []
    scheduler.add_listener(missed.append, EVENT_JOB_MISSED)
    before = rss_mb()
    at = (datetime.now(UTC) + timedelta(seconds=1.5 + many * each)).replace(microsecond=0)
    with Stopwatch() as watch:
        for number in range(many):
            add(number, at)
    late = datetime.now(UTC) >= at
    memory = rss_mb() - before
    stall = await _until_quiet(at, missed)
    return {
        "ran": len(set(ran)),
        "doubled": len(ran) - len(set(ran)),
        "missed": len(missed),
        "ready": watch.seconds,
        "memory": memory,
        "stall": stall,
        "too_late": late,
    }


async def _until_quiet(at: datetime, missed: list[object]) -> float:
    loop, longest, quiet, seen = asyncio.get_running_loop(), 0.0, 0, 0
    while quiet < MISSED_LOOKS:
        before = loop.time()
        await asyncio.sleep(0.1)
        longest = max(longest, loop.time() - before - 0.1)
        now = len(ran) + len(missed)
        quiet = quiet + 1 if now == seen and datetime.now(UTC) > at else 0
        seen = now
    return longest


KINDS: dict[str, Callable[[int, float], Awaitable[dict[str, object]]]] = {
    "memory": with_memory,
    "sqlite": with_sqlite,
    "ptb": with_ptb,
}

if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    print(json.dumps(asyncio.run(KINDS[sys.argv[1]](int(sys.argv[2]), float(sys.argv[3])))))  # type: ignore[arg-type]
