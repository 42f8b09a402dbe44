"""Make the sandbox ready in the background: wait until it is installed, compile it once, say how far it is."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import structlog

from bot.sandbox.process import compiling, environment
from runner.versions import installed, prepared

log = structlog.get_logger(__name__)

ABSENT, PREPARING, READY = "absent", "preparing", "ready"
NO_PACKAGE = 3  # the code of a process that finds nothing to run guests with
PACKAGE_LOOK = 5.0
PROGRESS_EVERY = 20.0
COMPILE_PAUSE, LONGEST_COMPILE_PAUSE = 30.0, 900.0
USUAL_SECONDS = 60
"""Seconds that compiling takes on a usual machine, for the log."""
REASON = 300  # characters


class SandboxPreparation:
    """How ready the sandbox is."""

    def __init__(self, cache: Path, command: Sequence[str] = (), there: Callable[[], object] = installed) -> None:
        self._command, self._there = command or compiling(cache), there
        self.state = PREPARING
        self._ready = asyncio.Event()
        if prepared(cache):
            self._done()

    async def wait(self, seconds: float) -> bool:
        """Wait until it is ready; tell whether it is."""
        try:
            async with asyncio.timeout(seconds):
                await self._ready.wait()
        except TimeoutError:
            return False
        return True

    async def run(self) -> None:
        """Make it ready."""
        pause = COMPILE_PAUSE
        while self.state != READY and not await self._once():
            if self.state == ABSENT:
                await asyncio.sleep(PACKAGE_LOOK)
            else:
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_COMPILE_PAUSE)

    async def _once(self) -> bool:
        if not self._there():
            return self._absent()
        self.state = PREPARING
        code, reason = await self._compile()
        if code == NO_PACKAGE:
            return self._absent()
        if code:
            log.warning("the sandbox could not be prepared", code=code, reason=reason)
            return False
        self._done()
        log.info("the sandbox is ready")
        return True

    def _done(self) -> None:
        self.state = READY
        self._ready.set()

    def _absent(self) -> bool:
        if self.state != ABSENT:
            log.warning("no code can be checked until the sandbox is installed: make run does it, or make sandbox")
        self.state = ABSENT
        return False

    async def _compile(self) -> tuple[int, str]:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            env=environment(),
        )
        progress = asyncio.create_task(_show_progress())
        try:
            _, said = await process.communicate()
        finally:
            progress.cancel()
            if process.returncode is None:
                process.kill()
        return process.returncode or 0, said.decode(errors="replace").strip()[-REASON:]


async def _show_progress() -> None:
    """Say now and then how long it has been going."""
    seconds = 0.0
    while True:
        await asyncio.sleep(PROGRESS_EVERY)
        seconds += PROGRESS_EVERY
        log.info("the sandbox is being compiled, once", seconds=int(seconds), usual=USUAL_SECONDS)
