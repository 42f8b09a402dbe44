"""Figure 11: the same after years: `/today`, `/nudges` and a reminder for who has a short, a long and a longer log."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from time import perf_counter
from typing import Any

from sqlalchemy import insert

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.house import house
from bot.clock import DAY
from bot.door.app import App
from bot.learning.course import way
from bot.learning.day_bounds import zone_ref
from bot.learning.facts import SESSION_MINUTES, Fact
from bot.learning.learner import Learner
from bot.learning.reminders import ReminderChoice
from bot.ports.contacts import Contact
from bot.simulate.play import HandClock
from bot.store.driver.engine import database_url, make_engine
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import ledger, outbox
from bot.values.events import Address, CommandCalled, Place, Sender
from bot.values.message import Answer
from bot.values.message_kinds import MessageKind
from scheduler.sender import OutboxSender

NOW = datetime(2036, 6, 2, 18, tzinfo=UTC)
AGES = {"60 days": 60, "5 years": 1_826, "10 years": 3_652}
PEOPLE = 25  # of each age, each asked once: what a first look costs belongs to it
SLOWER = 1.5  # what still counts as as fast as in the first weeks
PLATFORM = "telegram"
HOURS_DONE = 100  # of the roadmap: the others are open
EVERY_MOVE, EVERY_PAUSE, EVERY_ANSWER = 120, 90, 3  # days
Step = Callable[[App, int], Awaitable[object]]


def measure(size: Size) -> Figure:
    """Ask for everybody's hour and history, and send everybody's reminder; the ages take turns."""
    found = asyncio.run(_measure(size.of(PEOPLE, least=5)))
    rows: list[list[object]] = [
        [what, *(1e3 * middle(seconds) for seconds in ages.values())] for what, ages in found.items()
    ]
    first, *later = AGES
    goals = [
        Goal(f"{what} after {age} / {first} <= {SLOWER}", middle(ages[age]) / middle(ages[first]), most=SLOWER)
        for what, ages in found.items()
        for age in later
    ]
    notes = [
        "A day has an hour or a log and a reminder that was sent; every third an answer; now and then a pause or move."
    ]
    return Figure("11. After years, SQLite, durable", ["ms, median", *AGES], rows, goals, notes)


class _Nowhere:
    """A messenger that takes a message at once."""

    platform = PLATFORM

    async def run(self) -> None:
        """Serve nobody."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Take a message."""
        return contact


async def _measure(people: int) -> Mapping[str, Mapping[str, list[float]]]:
    like = house(HandClock(NOW))
    steps: dict[str, Step] = {"`/today`": _command("today"), "`/nudges`": _command("nudges"), "a reminder": _remind}
    found: dict[str, dict[str, list[float]]] = {what: {age: [] for age in AGES} for what in steps}
    with database.sqlite_url() as url:
        store = SqlStore(url, database.PATIENCE)
        await store.open()
        app = App(store, like.catalogs, like.words, like.registry, like.clock)
        groups = {
            age: [await _add(app, days, f"{age} {nth}") for nth in range(people + 1)] for age, days in AGES.items()
        }
        hours = [hour.id for hour in way(app.catalogs["en"], "", None)][:HOURS_DONE]
        await _fill(url, {key: AGES[age] for age, keys in groups.items() for key in keys}, hours)
        for nth in range(people + 1):
            for what, step in steps.items():
                for age, keys in groups.items():
                    found[what][age].append(await step(app, keys[nth]))  # type: ignore[arg-type]
        await store.close()
    return {what: {age: seconds[1:] for age, seconds in ages.items()} for what, ages in found.items()}


def _command(name: str) -> Step:
    async def step(app: App, key: int) -> float:
        address = Address(PLATFORM, str(key))
        began = perf_counter()
        assert await app.handle(CommandCalled(Sender(address, "Ana", "en"), Place(address), name=name))
        return perf_counter() - began

    return step


async def _remind(app: App, key: int) -> float:
    """Give the seconds from a look into the outbox until the reminder is settled."""
    async with app.store.begin() as tx:
        await tx.outbox.enqueue(key, MessageKind.REMINDER, NOW.date(), NOW)
    sender = OutboxSender(app, app.store, {PLATFORM: _Nowhere()}, app.clock)
    began = perf_counter()
    await sender.drain()
    seconds = perf_counter() - began
    async with app.store.begin() as tx:
        today = [one for one in await tx.outbox.of(key, 3) if one.day == NOW.date()]
    assert [one.state for one in today] == ["sent"]
    return seconds


async def _add(app: App, days: int, name: str) -> int:
    """Store a learner who came so many days ago."""
    joined = datetime.combine(NOW.date() - days * DAY, time(9), UTC)
    road = next(road.id for road in app.catalogs["en"].roadmaps.values() if road.kind == "whole")
    new = Learner(None, joined, "Ana", roadmap=road, remind_at=NOW.time(), onboarded=True)
    async with app.store.begin() as tx:
        person = await tx.people.add(new, Address("web", name))
        await tx.contacts.save(person.key, Contact(Address(PLATFORM, str(person.key)), NOW))
    return person.key


async def _fill(url: str, people: Mapping[int, int], hours: Sequence[str]) -> None:
    """Write down all that happened to people in so many days."""
    engine = make_engine(database_url(url), database.PATIENCE)
    async with engine.begin() as connection:
        for learner, days in people.items():
            dates = [NOW.date() - back * DAY for back in range(days, 0, -1)]
            facts = [asdict(fact) | {"learner": learner} for day in dates for fact in _facts(day, hours)]
            await connection.execute(insert(ledger), [{**fact, "id": None} for fact in facts])
            await connection.execute(insert(outbox), [_reminder(learner, day) for day in dates])
    await engine.dispose()


def _facts(day: date, hours: Sequence[str]) -> Iterator[Fact]:
    """Write the facts of a day: an hour while there are some, then a log; now and then something else."""
    at, nth = datetime.combine(day, time(19), UTC), day.toordinal()
    hour = hours[nth % len(hours)]
    yield Fact(at, day, "log", "", 40) if nth % 2 else Fact(at, day, "session", hour, SESSION_MINUTES)
    if nth % EVERY_ANSWER == 0:
        yield Fact(at, day, "answer", hour, note="right")
    if nth % EVERY_MOVE == 0:
        yield Fact(at, day, "zone", zone_ref("Europe/Berlin", time(3)), note=zone_ref("UTC", time(3)))
        yield Fact(at, day, "zone", zone_ref("UTC", time(3)), note=zone_ref("Europe/Berlin", time(3)))
    if nth % EVERY_PAUSE == 0:
        yield Fact(at, day, "rest", str(day.weekday()))
        yield Fact(at, day, "pause", str(day + DAY))


def _reminder(learner: int, day: date) -> dict[str, Any]:
    at = datetime.combine(day, NOW.time(), UTC)
    sent = {
        "state": "sent",
        "sent_at": at,
        "platform": PLATFORM,
        "address": str(learner),
        "arm": str(ReminderChoice("hour")),
    }
    rest = {"attempts": 0, "ambiguous": False, "claim": 1, "error": "", "about": ""}
    return {"learner": learner, "kind": "nudge", "day": day, "due_at": at, "ready_at": at, **sent, **rest}
