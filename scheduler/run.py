"""The heart: one job that ticks, and one task that sends."""

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.job import Job  # type: ignore[import-untyped]
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.base import BaseTrigger  # type: ignore[import-untyped]

from bot.clock import SystemClock
from bot.ports.clocks import Clock
from bot.ports.store import Store
from bot.values.errors import Unavailable
from scheduler import metrics
from scheduler.heartbeat import BEAT_EVERY, beat, note_absence
from scheduler.sender import OutboxSender
from scheduler.tick import enqueue_due
from scheduler.upkeep import keep_up

# A tick with nothing due is one look at an index, and a nudge is at most this late. The tick asks anew each time, so a
# changed hour, another process or a clock that jumps needs no message.
TICK_EVERY = 1.0
UPKEEP_EVERY = 60.0  # seconds
ALIVE_WITHIN = 10.0
_WALL = SystemClock()  # the clock that APScheduler looks at

log = structlog.get_logger(__name__)


class Every(BaseTrigger):  # type: ignore[misc]
    """Fires so many seconds after the last time, or from now on: a wall clock set forward is not caught up with."""

    def __init__(self, seconds: float) -> None:
        self._pause = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """Give the next moment after `now`; each one that was missed would cost a turn of a loop."""
        after = (previous_fire_time or now) + self._pause
        return after if after > now else now + self._pause


class Scheduler:
    """Ticks until cancelled; with a sender it sends as well, else another part or process does."""

    def __init__(self, store: Store, sender: OutboxSender | None, clock: Clock, every: float = TICK_EVERY) -> None:
        self._store, self._sender, self._clock, self._every = store, sender, clock, every
        self._began_at = 0.0
        self._ticked_at: float | None = None
        self._beat_at: float | None = None
        self._ticking = asyncio.Lock()

    async def run(self) -> None:
        """Tick at once and then every second, and see to the rest meanwhile."""
        logging.getLogger("apscheduler").setLevel(logging.WARNING)  # it tells every single run
        jobs = AsyncIOScheduler(timezone=UTC)
        # every run is wanted, however late it starts; several that were held up are one
        job = jobs.add_job(self._job, Every(self._every), misfire_grace_time=None, coalesce=True, max_instances=1)
        await self._note_absence()
        await self._tick()
        jobs.start()
        helpers = [asyncio.create_task(self._watch(job)), asyncio.create_task(self._keep_up())]
        try:
            await (self._sender.run() if self._sender else asyncio.Event().wait())
        finally:
            jobs.shutdown(wait=False)
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            async with self._ticking:  # its transaction is rolled back before the store closes
                pass

    def alive(self) -> bool:
        """Tell whether the last good tick is recent."""
        age = self.age()
        return age is not None and age <= ALIVE_WITHIN

    def age(self) -> float | None:
        """Give the seconds since the last good tick; None before the first."""
        return None if self._ticked_at is None else asyncio.get_running_loop().time() - self._ticked_at

    async def _note_absence(self) -> None:
        try:
            await note_absence(self._store, self._clock.now())
        except Unavailable:
            log.warning("what was missed can't be told: the store is unavailable")
        except Exception:  # it must not keep the ticks from beginning
            log.exception("what was missed can't be told")

    async def _watch(self, job: Job) -> None:
        """Have the next tick come now when it is overdue by the loop's own clock: then the wall's was set back.

        APScheduler would wait until the wall shows again what it had shown.
        """
        while True:
            await asyncio.sleep(self._every)
            if not self._ticking.locked() and asyncio.get_running_loop().time() - self._began_at > 2 * self._every:
                log.info("the clock was set back")
                job.modify(next_run_time=_WALL.now())

    async def _keep_up(self) -> None:
        """Do beside the ticks what takes longer."""
        while True:
            try:
                await keep_up(self._store, self._clock.now())
            except Unavailable:
                log.warning("upkeep: the store is unavailable")
            except Exception:  # the next time tries again
                log.exception("upkeep failed")
            await asyncio.sleep(UPKEEP_EVERY)

    async def _beat(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._beat_at is None or now - self._beat_at >= BEAT_EVERY:
            await beat(self._store, self._clock.now())
            self._beat_at = now

    async def _job(self) -> None:
        with suppress(asyncio.CancelledError):  # the stop, which APScheduler would tell as a fault
            async with self._ticking:
                await self._tick()

    async def _tick(self) -> None:
        self._began_at = asyncio.get_running_loop().time()
        try:
            await self._beat()
            with metrics.TICK.time():
                beat = await enqueue_due(self._store, self._clock.now())
        except Unavailable:
            log.warning("tick: the store is unavailable")
        except Exception:  # the next tick tries again
            log.exception("tick failed")
        else:
            self._ticked_at = asyncio.get_running_loop().time()
            if beat.due or beat.missed:
                log.info("tick", due=beat.due, missed=beat.missed)
            if beat.waiting and self._sender:
                self._sender.wake()
