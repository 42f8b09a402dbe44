"""Processes that ask for runs, and processes that run them, in this one; their sandbox is only played."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from store_house import in_transaction

from bot.clock import SystemClock
from bot.ports.runner import Delay, Outcome, Program
from bot.ports.store import Store
from bot.sandbox.preparation import READY
from bot.sandbox.run_worker import RunWorker
from bot.sandbox.shared_runner import SharedRunner
from bot.values.events import Address

CLOCK = SystemClock()


class Play:
    """A sandbox that plays: a program is a name, and goes on until the test lets it end."""

    def __init__(self, at_once: int = 2, state: str = READY) -> None:
        self.at_once, self.state = at_once, state
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.hold: set[str] = set()
        self.most = 0

    async def run(self, program: Program, place: Address, person: Address) -> Outcome:
        name = program.main
        self.begun.append(name)
        self.most = max(self.most, len(self.begun) - len(self.ended))
        try:
            await asyncio.sleep(0.005)
            while name in self.hold:
                await asyncio.sleep(0.005)
            if name == "faulty":
                raise RuntimeError("a fault of ours")
            return Outcome(0, name)
        finally:
            self.ended.append(name)


@asynccontextmanager
async def going(*parts: object) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(part()) for part in parts]  # type: ignore[operator]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def working(store: Store, play: Play) -> AsyncIterator[RunWorker]:
    """A process that runs."""
    made = RunWorker(store, CLOCK, play)  # type: ignore[arg-type]
    async with going(made.run):
        yield made


@asynccontextmanager
async def asking(store: Store) -> AsyncIterator[SharedRunner]:
    """A process that asks."""
    made = SharedRunner(store, CLOCK)
    async with going(made.run_forever):
        yield made


def person(name: str) -> Address:
    return Address("test", name)


async def ask(asker: SharedRunner, name: str, who: str = "", place: str = "a", heard: list[Delay] | None = None) -> str:
    """Have a program of that name run; give what it said, or what stopped it."""

    async def tell(delay: Delay) -> None:
        if heard is not None:
            heard.append(delay)

    outcome = await asker.run(Program({}, name), person(place), person(who or name), tell)
    return outcome.stopped or outcome.stdout


async def until(true: object) -> None:
    async with asyncio.timeout(20):
        while not true():  # type: ignore[operator]
            await asyncio.sleep(0.01)


async def waiting(store: Store) -> int:
    return int(await in_transaction(store, "runs.waiting"))


async def kept(store: Store, most: int = 99) -> int:
    """Count the runs that are kept, and erase them."""
    return int(await in_transaction(store, "runs.prune", CLOCK.now(), most))
