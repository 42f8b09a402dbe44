"""The runner that is the default: a few processes, each with one program at a time, started anew when they end."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import structlog

from bot.ports.runner import HEAVY_LIMITS, RUN_LOST, Delay, NoRunner, OnDelay, Outcome, Program
from bot.sandbox.preparation import ABSENT, READY, SandboxPreparation
from bot.sandbox.process import ProcessLost, RunnerProcess, serving
from bot.sandbox.run_metrics import RUN_SECONDS, RUNS
from bot.sandbox.run_queue import Run, RunQueue
from bot.values.events import Address
from runner.order import INPUT_BYTES, Order, Report

log = structlog.get_logger(__name__)

REPORT_GRACE = 15.0
"""Seconds that a process may take longer than its program; after that it hangs."""
PROOF_PATIENCE = 3
"""So many times longer our own heavy work may run: whoever proves hundreds of checks has no quiet machine."""
READY_WITHIN = 300.0
INSTALLING = 180.0
"""So long after a start a sandbox that isn't there may still be on its way."""
DELAY_SHOWN_FROM = 2.0
REST = 90.0


def cores() -> int:
    """Count the cores of this machine."""
    return os.cpu_count() or 1


def beside_service() -> int:
    """Tell how many programs may run at once where people are served too: one core stays free for their answers."""
    return max(cores() - 1, 1)


class Sandbox:
    """Runs programs in processes of its own; `run_forever` prepares it and lets processes go that have no work."""

    def __init__(
        self,
        folder: Path,
        at_once: int | None = None,
        preparation: SandboxPreparation | None = None,
        command: Sequence[str] = (),
    ) -> None:
        self.at_once = at_once or beside_service()
        self._queue = RunQueue(self.at_once)
        self._preparation = preparation or SandboxPreparation(folder)
        self._command = command or serving(folder)
        self._idle: list[tuple[float, RunnerProcess]] = []
        self._since = time.monotonic()

    @property
    def state(self) -> str:
        """Say in a word how it is."""
        return self._preparation.state

    @property
    def waiting(self) -> int:
        """Count the programs that wait."""
        return self._queue.waiting

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Run a program; `on_delay` hears of a wait that a person should know of."""
        refuse_large(program)
        await self._be_ready(on_delay)
        run = self._queue.join(place, person)
        try:
            if not run.begun.is_set():
                await self._wait(run, on_delay)
            return await self._carry_out(program)
        finally:
            self._queue.leave(run)

    async def run_forever(self) -> None:
        """Prepare it, and keep no more processes than are used."""
        try:
            await self._preparation.run()
            while True:
                await asyncio.sleep(REST / 3)
                await self._let_go(time.monotonic() - REST)
        finally:
            await self.close()

    async def close(self) -> None:
        """End every process that has no work."""
        while self._idle:
            await self._idle.pop()[1].end()

    async def _be_ready(self, on_delay: OnDelay | None) -> None:
        if self.state == READY:
            return
        hopeless = self.state == ABSENT and time.monotonic() - self._since > INSTALLING
        if hopeless:
            raise NoRunner
        if on_delay:
            await on_delay(Delay())
        if not await self._preparation.wait(READY_WITHIN):
            raise NoRunner

    async def _wait(self, run: Run, on_delay: OnDelay | None) -> None:
        try:
            async with asyncio.timeout(DELAY_SHOWN_FROM):
                await run.begun.wait()
        except TimeoutError:
            if on_delay:
                await on_delay(Delay(self._queue.position(run)))
            await run.begun.wait()

    async def _carry_out(self, program: Program) -> Outcome:
        began = time.monotonic()
        try:
            async with self._process() as process:
                order = _order(program)
                report = await process.carry_out(order, order.seconds + REPORT_GRACE)
        except ProcessLost as lost:
            log.warning("a run was lost, and its process with it", reason=str(lost))
            report = Report(None, stopped=RUN_LOST)
        RUNS.labels(report.stopped or "ended").inc()
        RUN_SECONDS.observe(time.monotonic() - began)
        return _outcome(report)

    @asynccontextmanager
    async def _process(self) -> AsyncIterator[RunnerProcess]:
        """Lend a process that lives: one that rests, or a new one."""
        process = await self._rested() or await RunnerProcess.start(self._command)
        try:
            yield process
        finally:
            if process.alive:
                self._idle.append((time.monotonic(), process))

    async def _rested(self) -> RunnerProcess | None:
        while self._idle:
            _, process = self._idle.pop()
            if process.alive:
                return process
            log.warning("a resting process of the sandbox had ended")
        return None

    async def _let_go(self, before: float) -> None:
        """End processes that rest for long, but for one."""
        while len(self._idle) > 1 and self._idle[0][0] < before:
            await self._idle.pop(0)[1].end()


def refuse_large(program: Program) -> None:
    """Raise ValueError where a program is larger than is taken."""
    if sum(map(len, [*program.files.values(), *program.given.values(), program.stdin])) > INPUT_BYTES:
        raise ValueError("the files are too large")


def _order(program: Program) -> Order:
    limits = program.limits
    return Order(
        files=program.files,
        main=program.main,
        args=program.args,
        stdin=program.stdin,
        packages=program.packages,
        check=program.check,
        given=program.given,
        first_only=program.first_only,
        ours=program.ours,
        seconds=limits.seconds * (PROOF_PATIENCE if program.ours and limits == HEAVY_LIMITS else 1),
        memory=limits.memory,
    )


def _outcome(report: Report) -> Outcome:
    return Outcome(report.exit, report.stdout, report.stderr, report.files, report.stopped, report.cut, report.left_out)
