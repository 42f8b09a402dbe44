"""Figure 9: how long people wait for an answer while one server presses 200 times a second."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.house import house
from bot.clock import SystemClock
from bot.door.app import App
from bot.store.sql.store import SqlStore
from bot.values.events import Address, CommandCalled, Place, Sender

PRESSES, CROWD = 200, 100  # presses a second of one server, by so many people
QUIET = 40  # other places, each with one event a second
SECONDS, RUNS = 10.0, 3
RATIO = 2.0


def measure(size: Size) -> Figure:
    """Measure on SQLite, where all share one file, and where the place is in memory."""
    return asyncio.run(_measure(size))


async def _measure(size: Size) -> Figure:
    seconds, runs = max(0.1, SECONDS * size.share), size.runs(RUNS)
    app = house(SystemClock())
    rows: list[list[object]] = []
    with database.sqlite_url() as url:
        store = SqlStore(url)
        await store.open()
        goal = await _add("SQLite, durable", _over(app, store), seconds, runs, rows)
        await store.close()
    await _add("memory store", app, seconds, runs, rows)
    headings = ["ms until an answer is ready, median of runs", "p50, quiet", "p99, quiet", "p50, flood", "p99, flood"]
    notes = [
        f"{PRESSES} commands/s by {CROWD} people in one server, {QUIET} other chats with one `/today` a second each."
    ]
    return Figure("9. One server floods", [*headings, "p99 ratio"], rows, [goal], notes)


async def _add(name: str, app: App, seconds: float, runs: int, rows: list[list[object]]) -> Goal:
    await _answers(app, min(1.0, seconds))  # everybody is known, the statements are compiled
    found = []
    for _ in range(runs):
        calm = await _answers(app, seconds)
        async with _flood(app):
            wild = await _answers(app, seconds)
        found.append((*_spread(calm), *_spread(wild)))
    figures = [middle(column) for column in zip(*found, strict=True)]
    ratio = middle([wild / calm for _, calm, _, wild in found])
    rows.append([name, *(1e3 * figure for figure in figures), ratio])
    return Goal(f"p99 of the others with the flood / without <= {RATIO:g}", ratio, most=RATIO)


def _spread(seconds: list[float]) -> tuple[float, float]:
    ordered = sorted(seconds)
    return ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


async def _answers(app: App, seconds: float) -> list[float]:
    """Let the quiet places go on for a while; give how long each answer took."""
    waits: list[float] = []
    async with asyncio.TaskGroup() as group:
        for number in range(QUIET):
            group.create_task(_chat(app, number, seconds, waits))
    return waits


async def _chat(app: App, number: int, seconds: float, waits: list[float]) -> None:
    address = Address("telegram", str(number))
    event = CommandCalled(Sender(address, "Ana", "en"), Place(address), name="today")
    end = perf_counter() + seconds
    await asyncio.sleep(min(1.0, seconds) * number / QUIET)
    while True:
        began = perf_counter()
        await app.handle(event)
        waits.append(perf_counter() - began)
        if perf_counter() + 1 > end:
            return
        await asyncio.sleep(began + 1 - perf_counter())


@asynccontextmanager
async def _flood(app: App) -> AsyncIterator[None]:
    task = asyncio.create_task(_press(app))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _press(app: App) -> None:
    place = Place(Address("discord", "loud"), "community", "Loud")
    people = [Sender(Address("discord", str(number)), "Ben", "en") for number in range(CROWD)]
    begin = perf_counter()
    async with asyncio.TaskGroup() as group:
        for count in range(1_000_000):
            group.create_task(app.handle(CommandCalled(people[count % CROWD], place, name="streak")))
            await asyncio.sleep(max(0.0, begin + count / PRESSES - perf_counter()))


def _over(app: App, store: SqlStore) -> App:
    return App(store, app.catalogs, app.words, app.registry, app.clock)
