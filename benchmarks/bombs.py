"""Figure 13: how long people wait for an answer while ten others send programs that want everything."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import perf_counter

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.flood import _answers, _spread
from benchmarks.house import house
from benchmarks.runs import SANDBOX, _sandbox
from bot.clock import SystemClock
from bot.door.app import App
from bot.sandbox.process import serving
from bot.serve.running_code import BEHIND
from bot.store.sql.store import SqlStore
from bot.values.events import Address, CommandCalled, Place, Sender

BOMBERS, SECONDS, RUNS = 10, 10.0, 3
RATIO = 2.0
BOMBS = (
    "while True: pass\n",
    "a = []\nwhile True: a.append(bytearray(1 << 20))\n",
    "while True: print('x' * 10000)\n",
    "def f(): return f() + f()\nf()\n",
    "import os\nwhile True: os.urandom(1 << 20)\n",
)


def measure(size: Size) -> Figure:
    """Measure on SQLite, with the sandbox beside the service on the same cores."""
    return asyncio.run(_measure(size))


async def _measure(size: Size) -> Figure:
    seconds, runs, app, found = max(0.5, SECONDS * size.share), size.runs(RUNS), house(SystemClock()), []
    with database.sqlite_url() as url:
        store = app.store = SqlStore(url)
        await store.open()
        async with _sandbox(command=serving(SANDBOX, BEHIND)) as box:
            app.runner = box
            await _answers(app, min(1.0, seconds))
            for _ in range(runs):
                calm = await _answers(app, seconds)
                async with _bombs(app):
                    wild = await _answers(app, seconds)
                found.append((*_spread(calm), *_spread(wild)))
        await store.close()
    figures = [middle(column) for column in zip(*found, strict=True)]
    ratio = middle([wild / calm for _, calm, _, wild in found])
    headings = ["ms until an answer is ready", "p50, quiet", "p99, quiet", "p50, bombs", "p99, bombs", "p99 ratio"]
    goal = Goal(f"p99 of the others with bombs / without <= {RATIO:g}", ratio, most=RATIO)
    rows = [["SQLite", *(1e3 * figure for figure in figures), ratio]]
    notes = [f"{BOMBERS} people send one bomb after the other: {len(BOMBS)} kinds."]
    return Figure("13. Ten people send bombs", headings, rows, [goal], notes)


@asynccontextmanager
async def _bombs(app: App) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(_bomber(app, number)) for number in range(BOMBERS)]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _bomber(app: App, number: int) -> None:
    address = Address("telegram", f"bomber-{number}")
    while True:
        text = BOMBS[int(perf_counter() * 10) % len(BOMBS)]
        event = CommandCalled(Sender(address, "Bo", "en"), Place(address), name="run", text=text)
        answer = await app.handle(event)
        if answer and answer.later:
            with suppress(StopAsyncIteration):
                async for _ in answer.later:
                    pass
        else:
            await asyncio.sleep(0.1)
