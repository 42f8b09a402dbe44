"""One process that runs programs: asked over a pipe, ended when it doesn't answer. Nothing of ours is in it."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from runner import wire
from runner.order import Order, Report

START_SECONDS = 120.0
"""A start takes one; a machine that is busy or has just been woken takes longer."""
KEPT_ENVIRONMENT = ("LANG", "LC_ALL", "PATH", "TMPDIR", "TZ")
LARGE = 100_000  # bytes of a frame that are not taken apart on the event loop


class ProcessLost(Exception):
    """The process ended, or did not answer, or answered what it may not."""


class RunnerProcess:
    """A started process; only one asks at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, command: Sequence[str]) -> "RunnerProcess":
        """Start it and wait until it is ready; raise ProcessLost when it doesn't become so."""
        started = cls(
            await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=environment(),
                start_new_session=True,
            )
        )
        try:
            async with asyncio.timeout(START_SECONDS):
                await started._frame()
        except TimeoutError:
            await started.end()
            raise ProcessLost("it didn't become ready") from None
        except BaseException:
            await started.end()
            raise
        return started

    @property
    def alive(self) -> bool:
        """Tell whether it still runs."""
        return self._process.returncode is None

    @property
    def pid(self) -> int:
        """Give its number."""
        return self._process.pid

    async def carry_out(self, order: Order, seconds: float) -> Report:
        """Have an order done; whatever goes wrong ends the process and raises ProcessLost."""
        try:
            async with asyncio.timeout(seconds):
                return await self._carry_out(order)
        except (TimeoutError, OSError, wire.BadFrame) as error:
            await self.end()
            raise ProcessLost(type(error).__name__) from None
        except BaseException:  # whoever asked gave up; the answer would be taken for the next one's
            await self.end()
            raise

    async def end(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()

    async def _carry_out(self, order: Order) -> Report:
        assert self._process.stdin
        frame = await asyncio.to_thread(wire.write_order, order)
        self._process.stdin.write(frame)
        await self._process.stdin.drain()
        return await self._frame_as_report()

    async def _frame_as_report(self) -> Report:
        text, body = await self._frame()
        if len(text) > LARGE:
            return await asyncio.to_thread(_report, text, body)
        return _report(text, body)

    async def _frame(self) -> tuple[bytes, bytes]:
        assert self._process.stdout
        try:
            head, body = wire.sizes(await self._process.stdout.readexactly(wire.LENGTH.size))
            return await self._process.stdout.readexactly(head), await self._process.stdout.readexactly(body)
        except asyncio.IncompleteReadError:
            raise ProcessLost("it ended") from None


def serving(cache: Path, nice: int = 0) -> list[str]:
    """Give the command of a process that runs programs."""
    return [sys.executable, "-I", "-m", "runner", "serve", str(cache.resolve()), str(nice)]


def compiling(cache: Path) -> list[str]:
    """Give the command that compiles what is not compiled yet."""
    return [sys.executable, "-I", "-m", "runner", "compile", str(cache.resolve())]


def environment() -> dict[str, str]:
    """Give the few things of our surroundings that are no secret."""
    return {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}


def _report(text: bytes, body: bytes) -> Report:
    return wire.read_report(*wire.unpack(text, body))
