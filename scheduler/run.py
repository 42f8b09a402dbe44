"""The heart: one job that ticks, and one task that sends."""

import asyncio
import logging
from contextlib import suppress
from datetime import UTC

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]

from bot.ports.clocks import Clock
from bot.ports.store import Store
from bot.values.errors import Unavailable
from scheduler import metrics
from scheduler.heartbeat import EVERY as BEAT_EVERY
from scheduler.heartbeat import beat, rise
from scheduler.sender import OutboxSender
from scheduler.tick import tick

# A tick with nothing due is one look at an index, and a nudge is at most this late. The tick asks anew each time, so a
# changed hour, another process or a clock that jumps needs no message.
EVERY = 1.0
ALIVE_WITHIN = 10.0

log = structlog.get_logger(__name__)


class Scheduler:
    """Ticks until cancelled; with a sender it sends as well, else another part or process does."""

    def __init__(self, store: Store, sender: OutboxSender | None, clock: Clock, every: float = EVERY) -> None:
        self._store, self._sender, self._clock, self._every = store, sender, clock, every
        self._ticked_at: float | None = None
        self._beat_at: float | None = None
        self._ticking = asyncio.Lock()

    async def run(self) -> None:
        """Tick at once and then every second."""
        logging.getLogger("apscheduler").setLevel(logging.WARNING)  # it tells every single run
        jobs = AsyncIOScheduler(timezone=UTC)
        # every run is wanted, however late it starts; several that were held up are one
        jobs.add_job(
            self._job, "interval", seconds=self._every, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        await self._rise()
        await self._tick()
        jobs.start()
        try:
            await (self._sender.run() if self._sender else asyncio.Event().wait())
        finally:
            jobs.shutdown(wait=False)
            async with self._ticking:  # its transaction is rolled back before the store closes
                pass

    def alive(self) -> bool:
        """Tell whether the last good tick is recent."""
        age = self.age()
        return age is not None and age <= ALIVE_WITHIN

    def age(self) -> float | None:
        """Give the seconds since the last good tick; None before the first."""
        return None if self._ticked_at is None else asyncio.get_running_loop().time() - self._ticked_at

    async def _rise(self) -> None:
        try:
            await rise(self._store, self._clock.now())
        except Unavailable:
            log.warning("what was missed can't be told: the store is unavailable")
        except Exception:  # it must not keep the ticks from beginning
            log.exception("what was missed can't be told")

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
        try:
            await self._beat()
            with metrics.TICK.time():
                beat = await tick(self._store, self._clock.now())
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
