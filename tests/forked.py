"""Processes that are forked from one which has imported the libraries: each begins a second of work later.

What a real start of Python proves is proven by test_process_run.py, whose service isn't forked.
"""

import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(
    ["pytest", "aiosqlite", "sqlalchemy.dialects.sqlite.aiosqlite", "psycopg", "sqlalchemy.dialects.postgresql.psycopg",
     "alembic.command", "bot.cli.main", "bot.serve.compose", "bot.simulate.play",
     "telegram.ext", "discord", "apscheduler",
     "adapters.telegram.client", "adapters.discord.client", "adapters.web.client", "yaml"]
)  # fmt: skip


class Forked:
    """A command of Python in a process of its own: as much of `subprocess.Popen` as the tests use."""

    def __init__(self, command: tuple[str, ...], folder: Path, env: Mapping[str, str], out: Path, err: Path) -> None:
        self._process = processes.Process(target=_become, args=(command, folder, dict(env), out, err))
        self._process.start()

    @property
    def pid(self) -> int:
        """Give its number."""
        return self._process.pid or 0

    def poll(self) -> int | None:
        """Give the exit code, once it is over."""
        return self._process.exitcode

    def send_signal(self, sent: signal.Signals) -> None:
        """Send a signal, unless it is over."""
        if self.poll() is None:
            os.kill(self._process.pid or 0, sent)

    def kill(self) -> None:
        """Kill it."""
        self.send_signal(signal.SIGKILL)

    def wait(self, timeout: float) -> int:
        """Wait for its end; give the exit code."""
        self._process.join(timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired("a forked command", timeout)
        return code


def _become(command: tuple[str, ...], folder: Path, env: dict[str, str], out: Path, err: Path) -> None:
    """Run `-m module ...` or `file.py ...` as Python would; the output goes into files."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    for stream, file in ((1, out), (2, err)):
        os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644), stream)
    if command[0] == "-m":
        sys.argv = list(command[1:])
        runpy.run_module(command[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = list(command)
        sys.path.insert(0, str(Path(command[0]).parent))
        runpy.run_path(command[0], run_name="__main__")
