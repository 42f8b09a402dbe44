"""Figure 7: an event through the whole core, beside the bare dispatch of the platforms' libraries."""

import asyncio
from collections.abc import Awaitable, Callable
from time import perf_counter

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.house import house
from benchmarks.peers import dispatch, ptb
from bot.clock import SystemClock
from bot.command import Call, Registry, command
from bot.door.app import App
from bot.ports.store import Store
from bot.store.memory.store import MemoryStore
from bot.store.sql.store import SqlStore
from bot.values.events import Address, CommandCalled, Place, Sender
from bot.values.markup import verbatim
from bot.values.message import Paragraph, Reply

EVENTS = 500
FEW, MANY = 1, 40
FLAT = 1.2  # what counts as flat
Step = Callable[[], Awaitable[object]]


def measure(size: Size) -> Figure:
    """Measure events in the real house, and how the cost grows with the number of commands."""
    return asyncio.run(_measure(size))


async def _measure(size: Size) -> Figure:
    app = house(SystemClock())
    help_ms = 1e3 * await _seconds(_event(app, "help"), size)
    today_memory = 1e3 * await _seconds(_event(app, "today"), size)
    with database.sqlite_url() as url:
        store = SqlStore(url)
        await store.open()
        today_ms = 1e3 * await _seconds(_event(_over(app, store), "today"), size)
        await store.close()
    ours = [1e3 * await _seconds(_event(_with_commands(app, many), f"c{many - 1}"), size) for many in (FEW, MANY)]
    rows: list[list[object]] = [
        ["`/help`, memory store", "", help_ms],
        ["`/today`, memory store", "", today_memory],
        ["`/today`, SQLite, durable", "", today_ms],
        ["an empty command, memory store", *ours],
        ["PTB, dispatch alone", *await _peer(ptb.dispatching, size)],
        ["discord.py, dispatch alone", *await _peer(dispatch.dispatching, size)],
    ]
    goals = [
        Goal("`/help` <= 0.3 ms", help_ms, most=0.3, unit=" ms"),
        Goal("`/today` on SQLite <= 3 ms", today_ms, most=3, unit=" ms"),
        Goal(f"{MANY} commands / {FEW} command <= {FLAT}", ours[1] / ours[0], most=FLAT),
    ]
    headings = ["ms an event, median", f"with {FEW} command", f"with {MANY} commands, or all of the house"]
    return Figure("7. An event through the core", headings, rows, goals)


async def _peer(opening: Callable[[int], object], size: Size) -> list[float]:
    found = []
    for many in (FEW, MANY):
        async with opening(many) as step:  # type: ignore[attr-defined]
            found.append(1e3 * await _seconds(step, size))
    return found


def _over(app: App, store: Store) -> App:
    return App(store, app.catalogs, app.words, app.registry, app.clock)


def _with_commands(app: App, many: int) -> App:
    """Make a house of commands that only say hello."""

    async def hello(call: Call) -> Reply:
        return Reply((Paragraph(verbatim("hello")),))

    specs = []
    for number in range(many):
        hello.__name__ = f"c{number}"
        specs.append(command()(hello).__mentor__)  # type: ignore[attr-defined]
    return App(MemoryStore(), app.catalogs, app.words, Registry(iter(specs)), app.clock)


def _event(app: App, name: str) -> Step:
    address = Address("telegram", "7")
    event = CommandCalled(Sender(address, "Ana", "en"), Place(address), name=name)

    async def step() -> object:
        answer = await app.handle(event)
        assert answer
        assert isinstance(answer.reply, Reply)
        return answer

    return step


async def _seconds(step: Step, size: Size) -> float:
    """Give the seconds of one step: the median over runs of the mean of many."""
    events, runs = size.of(EVENTS), []
    for _ in range(10):
        await step()
    for _ in range(size.runs()):
        began = perf_counter()
        for _ in range(events):
            await step()
        runs.append((perf_counter() - began) / events)
    return middle(runs)
