"""The process that runs programs for others: claim those whose turn it is, run them here, settle what came of them.

A claim lasts for RUN_LEASE and is extended while its run goes on, however long that takes. So when it runs out, the
process that had it died, or lost the store; another one runs the program then, and only the last owner settles it.
"""

import asyncio
from contextlib import suppress
from functools import partial

import structlog

from bot.ports.clocks import Clock
from bot.ports.runner import RUN_LOST, Outcome
from bot.ports.runs import ClaimedRun
from bot.ports.store import Store
from bot.process.supervise import supervise
from bot.sandbox.local_runner import Sandbox
from bot.sandbox.preparation import READY
from bot.sandbox.run_metrics import RUNS_AGAIN, RUNS_IN_FLIGHT, RUNS_WAITING
from bot.sandbox.runner_notes import RUNNER_BEAT, announce
from bot.values.errors import Unavailable

RUN_LEASE = 10.0  # seconds; what a process that died had begun is begun again after it
CLAIM_LOOK = 2.0  # seconds after which the table is looked at even when nothing woke us
SETTLE_PAUSE = 1.0
RUNS_LANDING = 1.0  # seconds that runs get to end when the service stops; the others wait for another process

log = structlog.get_logger(__name__)


class RunWorker:
    """Runs what waits in the store, so many at once as the sandbox does."""

    def __init__(self, store: Store, clock: Clock, sandbox: Sandbox) -> None:
        self._store, self._clock, self._sandbox = store, clock, sandbox
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._claims: dict[int, ClaimedRun] = {}  # the newest claim of each run in flight
        self._awake = asyncio.Event()

    async def run(self) -> None:
        """Run programs until cancelled; those that go on then are given back."""
        parts = {"wakes of runs": self._hear, "leases of runs": self._keep_leases}
        helpers = [asyncio.create_task(supervise(name, part)) for name, part in parts.items()]
        try:
            while True:
                self._awake.clear()
                await self._take_what_fits()
                with suppress(TimeoutError):
                    async with asyncio.timeout(CLAIM_LOOK):
                        await self._awake.wait()
        finally:
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            await self._land()

    async def _hear(self) -> None:
        async for _ in self._store.wakes("runs"):
            self._awake.set()

    async def _take_what_fits(self) -> None:
        free = self._sandbox.at_once - len(self._flying)
        try:
            if free > 0 and self._sandbox.state == READY:
                await self._take(free)
        except Unavailable:
            log.warning("runs: the store is unavailable")
        except Exception:  # the loop must outlive a fault; the next look comes in any case
            log.exception("no run could be claimed")

    async def _take(self, limit: int) -> None:
        """Claim runs and begin them; one that this process has already is left to its own task."""
        async with self._store.begin() as tx:
            claimed = await tx.runs.claim(self._clock.now(), RUN_LEASE, limit)
        for run in claimed:
            self._claims[run.id] = run
            RUNS_AGAIN.inc(run.tries > 1)
            if run.id not in self._flying:
                task = self._flying[run.id] = asyncio.create_task(self._serve(run))
                task.add_done_callback(partial(self._landed, run.id))
        RUNS_IN_FLIGHT.set(len(self._flying))

    def _landed(self, id: int, _: asyncio.Task[None]) -> None:
        del self._flying[id]
        RUNS_IN_FLIGHT.set(len(self._flying))
        self._awake.set()

    async def _serve(self, run: ClaimedRun) -> None:
        outcome = await self._outcome(run)
        while not await self._settled(run.id, outcome):  # noqa: ASYNC110 - the store may be another machine
            await asyncio.sleep(SETTLE_PAUSE)
        del self._claims[run.id]

    async def _outcome(self, run: ClaimedRun) -> Outcome:
        lost = Outcome(None, stopped=RUN_LOST)
        if run.program is None:
            log.warning("a run of another version can't be read", id=run.id)
            return lost
        try:
            return await self._sandbox.run(run.program, run.place, run.person)
        except Exception:  # whoever asked gets an answer
            log.exception("a run failed", id=run.id)
            return lost

    async def _settled(self, id: int, outcome: Outcome) -> bool:
        """Write what came of a run, as its owner of now."""
        try:
            async with self._store.begin() as tx:
                await tx.runs.settle(self._claims[id], outcome)
        except Unavailable:
            log.warning("runs: the store is unavailable")
            return False
        return True

    async def _keep_leases(self) -> None:
        while True:
            try:
                await self._beat()
            except Unavailable:
                log.warning("runs: the store is unavailable")
            await asyncio.sleep(RUNNER_BEAT)

    async def _beat(self) -> None:
        """Say that we are there, keep what is ours, and end what nobody waits for any more."""
        held, now = list(self._claims.values()), self._clock.now()
        async with self._store.begin() as tx:
            await announce(tx, self._sandbox.state, now)
            kept = await tx.runs.extend(held, now, RUN_LEASE)
            RUNS_WAITING.set(await tx.runs.waiting())
        for run in held:
            if run.id not in kept and self._claims.get(run.id) is run:
                self._end(run)

    def _end(self, run: ClaimedRun) -> None:
        log.info("a run is ours no more, or nobody waits for it", id=run.id)
        del self._claims[run.id]
        self._flying[run.id].cancel()

    async def _land(self) -> None:
        if self._flying:
            await asyncio.wait(self._flying.values(), timeout=RUNS_LANDING)
        left = list(self._flying.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        try:
            async with self._store.begin(urgent=True) as tx:
                await tx.runs.release(*self._claims.values())
        except Unavailable:
            log.info("runs that were begun are followed when their lease is over")
