"""Judge in the real sandbox, as learners' work is judged."""

import asyncio
import contextlib
from pathlib import Path

from bot.catalog.checks import HourCheck
from bot.checking.asking import check_program
from bot.ports.runner import Outcome, Program
from bot.proving.hour import HandedIn, Judge
from bot.sandbox.local_runner import Sandbox
from bot.values.events import Address

THIS_MACHINE = Address("terminal", "-")


class SandboxBench:
    """A sandbox of this process, for one who waits for each verdict."""

    def __init__(self, cache: Path) -> None:
        self._loop = asyncio.Runner()
        self._box = Sandbox(cache, at_once=1)
        self._keeping: asyncio.Task[None] | None = None

    def judge(self, check: HourCheck) -> Judge:
        """Make what judges by a check."""

        def judge(files: HandedIn, first_only: bool) -> Outcome:
            handed_in = {name: text.encode() for name, text in files.items()}
            return self._run(check_program(check, handed_in, first_only=first_only, ours=True))

        return judge

    def close(self) -> None:
        """End its process."""
        self._loop.run(self._end())
        self._loop.close()

    def _run(self, program: Program) -> Outcome:
        return self._loop.run(self._ask(program))

    async def _ask(self, program: Program) -> Outcome:
        if self._keeping is None:
            self._keeping = asyncio.create_task(self._box.run_forever())
        return await self._box.run(program, THIS_MACHINE, THIS_MACHINE)

    async def _end(self) -> None:
        if self._keeping:
            self._keeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeping
