"""Two processes that run programs for others, one of which is killed in the middle; their sandbox is only played."""

import asyncio
import signal
from contextlib import suppress
from pathlib import Path

from crash_sender import quiet
from runner_house import played

import bot.sandbox.run_worker as worker_module
from bot.clock import SystemClock
from bot.sandbox.local_runner import Sandbox
from bot.sandbox.preparation import SandboxPreparation
from bot.sandbox.run_worker import RunWorker
from bot.store.sql.store import SqlStore

LEASE = 2.0


def work(url: str, folder: Path) -> None:
    """Run programs until terminated."""
    quiet()
    worker_module.RUN_LEASE, worker_module.RUNNER_BEAT = LEASE, 0.2
    with suppress(KeyboardInterrupt):
        asyncio.run(_work(url, folder))


async def _work(url: str, folder: Path) -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)  # type: ignore[union-attr]
    store = SqlStore(url)
    sandbox = Sandbox(folder, 2, SandboxPreparation(folder, ("true",), there=lambda: True), played(folder))
    with suppress(asyncio.CancelledError):
        await asyncio.gather(RunWorker(store, SystemClock(), sandbox).run(), sandbox.run_forever())
    await store.close()
