"""A runner for tests of what surrounds it: this machine's own Python, and a hand on its delays and its end."""

import asyncio
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bot.ports.runner import Delay, OnDelay, Outcome, Program
from bot.values.events import Address

_JUDGE = """
import json, sys
from runner.guest import judge
from runner.guest.judge.examine import examine
from runner.native import Native
sys.modules["judge"] = judge
given = json.load(sys.stdin)
print(json.dumps(examine(given["check"], given["files"], Native(given["files"]).ask)))
"""


class NativeRunner:
    """Judges and runs trusted work; `delays` are told first, `fails` comes in the place of an outcome."""

    state = "ready"

    def __init__(self) -> None:
        self.delays: list[Delay] = []
        self.fails: type[Exception] | None = None
        self.stopped: str | None = None
        self.go = asyncio.Event()
        self.go.set()
        self.programs: list[Program] = []

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Run a program."""
        self.programs.append(program)
        for delay in self.delays:
            if on_delay:
                await on_delay(delay)
        await self.go.wait()
        if self.fails:
            raise self.fails
        if self.stopped:
            return Outcome(None, stopped=self.stopped)
        return judged(program) if program.check else _ran(program)


def judged(program: Program) -> Outcome:
    """Judge in a process of its own, as this one has threads."""
    files = {name: data.decode() for name, data in {**program.files, **program.given}.items()}
    command = [sys.executable, "-c", _JUDGE]
    given = json.dumps({"check": program.check, "files": files})
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=30, check=True)
    return Outcome(0, done.stdout)


def _ran(program: Program) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in program.files.items():
            Path(folder, name).write_bytes(data)
        command = [sys.executable, program.main]
        done = subprocess.run(command, cwd=folder, input=program.stdin, capture_output=True, timeout=20, check=False)
        made = {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.name not in program.files}
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode(), made)
