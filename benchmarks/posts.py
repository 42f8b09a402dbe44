"""Figure 10: ten thousand communities with a post at 18:00: rows, sending, channels that are gone, lateness."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from random import Random
from time import perf_counter, process_time

from adapters import carried
from benchmarks import database, day
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.house import house
from benchmarks.zones import ZONES
from bot.clock import next_moment
from bot.door.app import App
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.messenger import Rate
from bot.ports.store import Store
from bot.simulate.play import HandClock
from bot.store.sql.store import SqlStore
from bot.values.community import Community, account_address
from bot.values.errors import Gone
from bot.values.events import Address, DeliveryDue, Place
from bot.values.message import Answer
from scheduler.sender import OutboxSender
from scheduler.tick import tick

COMMUNITIES, SENT, WRITTEN = 10_000, 1_000, 1_000
GONE = 20  # of so many channels one is gone
HOUR = time(18)
START = datetime(2026, 5, 4, 3, tzinfo=UTC)
DISCORD = "discord"


def measure(size: Size) -> Figure:
    """Make a day's rows for all, send a part of them twice, and let the limiter's core send all."""
    many = size.of(COMMUNITIES)
    ticks, (sent, again), written = asyncio.run(_measure(size))
    pace = (sent.posts + sent.gone) / sent.seconds
    rows: list[list[object]] = [
        ["rows that the ticks of a day made, SQLite", f"{ticks.rows:,} of {many:,}"],
        [f"its {len(ticks.seconds)} ticks with any: ms, median", 1e3 * middle(ticks.seconds)],
        [f"the fullest tick, {ticks.fullest:,} rows: ms", 1e3 * max(ticks.seconds)],
        ["from outbox to channel, SQLite, durable: posts/s", pace],
        ["what one costs the processor there: ms", 1e3 * sent.cpu / (sent.posts + sent.gone)],
        ["to write a post, memory store: ms", 1e3 * written],
        ["channels that were gone; tried again the day after", f"{sent.gone}; {again.gone}"],
        *_late(many, size),
    ]
    carries = carried()[DISCORD].most
    goals = [
        Goal(f"of {many:,} posts are in the outbox", ticks.rows, least=many),
        Goal(f"posts/s from the outbox >= what Discord takes, {carries}", pace, least=carries),
        Goal("posts to a channel that was gone the day before", again.gone, most=0),
    ]
    told = f"{sent.posts + sent.gone:,} posts were sent; one channel of {GONE} was gone."
    how = "Lateness is simulated as in figure 8: all are on that platform, at 18:00 where people live."
    return Figure(f"10. {many:,} communities with a daily post", ["a day", "measured"], rows, goals, [f"{told} {how}"])


@dataclass(slots=True)
class _Ticks:
    rows: int = 0
    fullest: int = 0
    seconds: list[float] = field(default_factory=list)


@dataclass(slots=True)
class _Channels:
    """A messenger of which every channel takes a post at once, except those that are gone."""

    left: int
    platform: str = DISCORD
    posts: int = 0
    gone: int = 0
    seconds: float = 0.0
    cpu: float = 0.0
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Serve nobody."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Take a post."""
        self.left -= 1
        if not self.left:
            self.over.set()
        if int(contact.channel or 0) % GONE == 0:
            self.gone += 1
            raise Gone("the channel is gone")
        self.posts += 1
        return contact


async def _measure(size: Size) -> tuple[_Ticks, tuple[_Channels, _Channels], float]:
    like = house(HandClock(START))
    async with _filled(like, _dealt(size.of(COMMUNITIES))) as app:
        ticks = await _tick_all(app.store)
    async with _filled(like, ["Etc/UTC"] * size.of(SENT)) as app:
        noon = START.replace(hour=HOUR.hour)
        sent = await _send(app, noon), await _send(app, noon + timedelta(days=1))
    return ticks, sent, await _write(like, size.of(WRITTEN))


def _dealt(many: int) -> list[str]:
    return Random(10).choices(list(ZONES), list(ZONES.values()), k=many)


@asynccontextmanager
async def _filled(like: App, zones: Iterable[str]) -> AsyncIterator[App]:
    """Give an app over a database with a community for each of these zones."""
    with database.sqlite_url() as url:
        store = SqlStore(url, database.PATIENCE)
        await store.open()
        app = App(store, like.catalogs, like.words, like.registry, like.clock)
        await _fill(app, zones)
        yield app
        await store.close()


async def _fill(app: App, zones: Iterable[str]) -> list[Learner]:
    road = next(road.id for road in app.catalogs["en"].roadmaps.values() if road.kind == "whole")
    accounts = []
    async with app.store.begin() as tx:
        for nth, zone in enumerate(zones, 1):
            place = Place(Address(DISCORD, str(nth)), "community", f"town {nth}")
            new = Learner(
                None, START, place.name, roadmap=road, remind_at=HOUR, zone=zone, day_start=time(), onboarded=True
            )
            account = await tx.people.add(new, account_address(place.address))
            await tx.contacts.save(account.key, Contact(account_address(place.address), START, channel=str(nth)))
            await tx.communities.save(Community(place, START, account=account.key))
            accounts.append(account)
    return accounts


async def _tick_all(store: Store) -> _Ticks:
    found = _Ticks()
    await tick(store, START)  # nothing is due: the statements are compiled
    for moment in sorted({next_moment(zone, HOUR, START).at for zone in ZONES}):
        began = perf_counter()
        beat = await tick(store, moment)
        found.seconds.append(perf_counter() - began)
        found.rows += beat.due
        found.fullest = max(found.fullest, beat.due)
    return found


async def _send(app: App, moment: datetime) -> _Channels:
    """Let everything that is due be sent by the real sender."""
    clock = HandClock(moment)
    app.clock = clock
    channels = _Channels((await tick(app.store, moment)).due)
    sender = asyncio.create_task(OutboxSender(app, app.store, {DISCORD: channels}, clock).run())
    cpu, began = process_time(), perf_counter()
    await channels.over.wait()
    channels.seconds, channels.cpu = perf_counter() - began, process_time() - cpu
    sender.cancel()
    await asyncio.gather(sender, return_exceptions=True)
    return channels


async def _write(app: App, many: int) -> float:
    """Give the seconds of the processor for a post, from the store to the words, where there is no disk."""
    accounts = await _fill(app, ["Etc/UTC"] * many)
    events = [
        DeliveryDue(account.key, account_address(Address(DISCORD, str(nth))), "nudge", START.date(), START)
        for nth, account in enumerate(accounts, 1)
    ]
    began = process_time()
    for event in events:
        assert await app.handle(event)
    return (process_time() - began) / many


def _late(many: int, size: Size) -> list[list[object]]:
    return [
        [f"late, {name}, {rate.most}/s: p50, p99, max", ", ".join(day.span(late.at(share)) for share in (0.5, 0.99, 1))]
        for name, rate in _rates().items()
        for late in [day.send(_due(many), Rate(max(1, round(rate.most * size.share)), rate.per))]
    ]


def _rates() -> Mapping[str, Rate]:
    rates = {name.capitalize(): rate for name, rate in carried().items() if name in {DISCORD, "telegram"}}
    whole = carried()[DISCORD]
    return {**rates, "Discord with a thread under each post": Rate(whole.most // 2, whole.per)}  # it counts as well


def _due(many: int) -> dict[float, list[int]]:
    due: dict[float, list[int]] = {}
    for nth, zone in enumerate(_dealt(many)):
        due.setdefault(next_moment(zone, HOUR, START).at.timestamp(), []).append(nth)
    return dict(sorted(due.items()))
