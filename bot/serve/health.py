"""The check behind /healthz: a write that works, a scheduler that ticks, and how each platform is."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.store import Store
from bot.process.http import Unhealthy
from bot.process.vitals import Pulse
from bot.serve.parts import SCHEDULER, SENDER, Crew
from bot.values.errors import Unavailable
from scheduler.leadership import Leadership

HEALTH_KEY = "health"
WRITE_EVERY = 1.0  # seconds between two writes: everybody may ask, however often

Checked = Mapping[str, object]


def health_of(app: App, crew: Crew, leadership: Leadership, clock: Clock) -> Callable[[], Awaitable[Checked]]:
    """Make the check; those who ask at about the same time share one."""
    keeping = _Keeping(app.store, clock)

    async def check() -> Checked:
        await keeping.prove()
        if crew.scheduler and not crew.scheduler.alive():
            raise Unhealthy("the scheduler has not ticked lately")
        ticks = {SCHEDULER: "ok"} if crew.scheduler else {}
        elected = {SENDER: "elected" if leadership.sending else "waits"} if crew.elects else {}
        parts = {part: pulse.state for part, pulse in crew.pulses.items()}
        degraded = {"status": "degraded"} if any(pulse.trouble for pulse in crew.pulses.values()) else {}
        return {**degraded, "store": "ok", **ticks, **elected, **parts, "runner": app.runner.state}

    return check


class _Keeping:
    """Proves that the store can keep something."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock, self._pulse = store, clock, Pulse("store")
        self._wrote_at: float | None = None
        self._proof: asyncio.Task[None] | None = None

    async def prove(self) -> None:
        """Write, or read when that was done a moment ago; raise Unhealthy."""
        if self._proof is None or self._proof.done():
            self._proof = asyncio.ensure_future(self._try())
            self._proof.add_done_callback(lambda task: task.cancelled() or task.exception())  # nobody may wait any more
        try:
            await asyncio.shield(self._proof)
        except Unavailable:
            self._pulse.ill("the store is unavailable", sure=True)
            raise Unhealthy(self._pulse.trouble) from None
        self._pulse.well()

    async def _try(self) -> None:
        now = asyncio.get_running_loop().time()
        writes = self._wrote_at is None or now - self._wrote_at >= WRITE_EVERY
        async with self._store.begin(urgent=True) as tx:
            if writes:
                await tx.notes.set(HEALTH_KEY, self._clock.now().isoformat())
            else:
                await tx.notes.get(HEALTH_KEY)
        self._wrote_at = now if writes else self._wrote_at
