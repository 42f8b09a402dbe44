"""A runner for tests of what surrounds it: this machine's own Python, and a hand on its delays and its end."""

import asyncio
import json

from bot.ports.runner import Delay, NoRunner, OnDelay, Outcome, Program, TooManyRuns
from bot.values.events import Address
from runner.guest import judge as library
from runner.guest.judge.examine import examine
from runner.native import Native


class NativeRunner:
    """Judges and runs trusted work; `delays` are told first, `fails` comes in the place of an outcome."""

    state = "ready"

    def __init__(self) -> None:
        import sys

        sys.modules.setdefault("judge", library)
        self.delays: list[Delay] = []
        self.fails: type[NoRunner] | type[TooManyRuns] | None = None
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
        return _judged(program) if program.check else _ran(program)


def _judged(program: Program) -> Outcome:
    files = {name: data.decode() for name, data in {**program.files, **program.given}.items()}
    return Outcome(0, json.dumps(examine(program.check, files, Native(files).ask, first_only=False)))


def _ran(program: Program) -> Outcome:
    files = {name: data.decode() for name, data in program.files.items()}
    request = {
        "file": program.main,
        "args": [],
        "stdin": program.stdin.decode(),
        "files": {},
        "before": "",
        "plain": True,
    }
    seen = Native(files).ask({**request, "plain": True})
    made = {name: text.encode() for name, text in seen["files"].items() if name not in files}
    return Outcome(seen["exit"], seen["stdout"], seen["stderr"], made, seen["stopped"])
