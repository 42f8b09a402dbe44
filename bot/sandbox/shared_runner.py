"""The runner of a process that leaves running to others: a program waits in the store, and so does who asked."""

import asyncio
import time
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass

import structlog

from bot.ports.clocks import Clock
from bot.ports.runner import RUN_LOST, Delay, NoRunner, OnDelay, Outcome, Program
from bot.ports.runs import RUNS_KEPT
from bot.ports.store import Store
from bot.process.supervise import supervise
from bot.sandbox.local_runner import DELAY_SHOWN_FROM, READY_WITHIN, refuse_large
from bot.sandbox.preparation import ABSENT, READY
from bot.sandbox.runner_notes import announced
from bot.values.errors import Unavailable
from bot.values.events import Address

RUNS_LOOK = 2.0  # seconds after which outcomes are looked for even when nothing woke us
NO_RUNNER_AFTER = 60.0
"""Seconds without any runner after which nobody waits for one: a restart takes less."""
RUNS_PRUNED_EVERY, RUNS_PRUNED_AT_ONCE = 60.0, 100
LAST_LOOK = 1.0  # seconds that taking back may take when the service stops

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Asked:
    outcome: asyncio.Future[Outcome]
    since: float


class SharedRunner:
    """Has programs run by other processes; `run_forever` fetches what came of them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._asked: dict[int, _Asked] = {}
        self._over: set[int] = set()  # runs that nobody here waits for any more
        self._awake, self._ready = asyncio.Event(), asyncio.Event()
        self._state, self._seen_at, self._pruned_at = ABSENT, time.monotonic(), 0.0

    @property
    def state(self) -> str:
        """Say in a word how the runners are."""
        return self._state

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Have a program run; `on_delay` hears of a wait that a person should know of."""
        refuse_large(program)
        await self._be_hopeful()
        async with self._store.begin(urgent=True) as tx:
            id = await tx.runs.enqueue(place, person, program, self._clock.now())
        asked = self._asked[id] = _Asked(asyncio.get_running_loop().create_future(), time.monotonic())
        telling = asyncio.create_task(self._tell(id, on_delay)) if on_delay else None
        try:
            return await asked.outcome
        finally:
            if telling:
                telling.cancel()
            del self._asked[id]
            self._over.add(id)
            self._awake.set()

    async def run_forever(self) -> None:
        """Fetch what came of runs, until cancelled; what is asked for then is taken back."""
        hearing = asyncio.create_task(supervise("wakes of runs", self._hear))
        try:
            while True:
                self._awake.clear()
                await self._try_to_look()
                with suppress(TimeoutError):
                    async with asyncio.timeout(RUNS_LOOK):
                        await self._awake.wait()
        finally:
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)
            await self._take_back()

    async def _be_hopeful(self) -> None:
        """Refuse where nobody has run anything for long, nor gets ready to."""
        if self._state != READY:
            await self._look()
        if self._no_runner_for() > NO_RUNNER_AFTER:
            raise NoRunner

    async def _tell(self, id: int, on_delay: OnDelay) -> None:
        if not self._ready.is_set():
            await on_delay(Delay())
            await self._ready.wait()
        await asyncio.sleep(DELAY_SHOWN_FROM)
        try:
            async with self._store.begin(urgent=True) as tx:
                place = await tx.runs.position(id)
        except Unavailable:
            log.info("a place in the queue is not known now")
            return
        if place:
            await on_delay(Delay(place))

    async def _hear(self) -> None:
        async for _ in self._store.wakes("runs"):
            if self._asked:
                self._awake.set()

    async def _try_to_look(self) -> None:
        try:
            await self._look()
            await self._prune()
        except Unavailable:
            log.warning("runs: the store is unavailable")
        except Exception:  # people wait for the next look
            log.exception("the look for runs failed")

    async def _look(self) -> None:
        """See what came of the runs, and how the runners are."""
        waiting, over = list(self._asked), set(self._over)
        async with self._store.begin() as tx:
            await tx.runs.drop(*over)
            found = await tx.runs.outcomes(waiting)
            self._note(await announced(tx, self._clock.now()))
        self._over -= over
        self._give(waiting, found)

    def _note(self, state: str) -> None:
        self._state = state
        self._seen_at = self._seen_at if state == ABSENT else time.monotonic()
        if state == READY:
            self._ready.set()
        else:
            self._ready.clear()

    def _give(self, waiting: Collection[int], found: Mapping[int, Outcome | None]) -> None:
        for id in waiting:
            asked = self._asked.get(id)
            if asked is None or asked.outcome.done():
                continue
            outcome = found.get(id, Outcome(None, stopped=RUN_LOST))  # gone: they were forgotten, or it is very old
            if outcome:
                asked.outcome.set_result(outcome)
            elif self._no_runner_for() > NO_RUNNER_AFTER or self._never_ready(asked):
                asked.outcome.set_exception(NoRunner())

    def _no_runner_for(self) -> float:
        return time.monotonic() - self._seen_at if self._state == ABSENT else 0.0

    def _never_ready(self, asked: _Asked) -> bool:
        return self._state != READY and time.monotonic() - asked.since > READY_WITHIN

    async def _prune(self) -> None:
        """Erase what nobody fetched: who asked for it died."""
        if time.monotonic() - self._pruned_at >= RUNS_PRUNED_EVERY:
            async with self._store.begin() as tx:
                await tx.runs.prune(self._clock.now() - RUNS_KEPT, RUNS_PRUNED_AT_ONCE)
            self._pruned_at = time.monotonic()

    async def _take_back(self) -> None:
        try:
            async with asyncio.timeout(LAST_LOOK), self._store.begin(urgent=True) as tx:
                await tx.runs.drop(*self._asked, *self._over)
        except (Unavailable, TimeoutError):
            log.info("runs are left to the daily upkeep")
