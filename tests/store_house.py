"""What the store's tests share: people, and steps of one transaction each."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from copy import copy
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time
from operator import attrgetter
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.outbox import Delivery
from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.store.driver.wake import Bell
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import learners, outbox
from bot.values.events import Address

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
BERLIN = "Europe/Berlin"
LATE = 3 * 3600.0
LEASE = 10.0
on_postgresql = pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def utc(day: str, wall: str) -> datetime:
    """Write an instant: `utc("2026-03-28", "20:00")`."""
    return datetime.fromisoformat(f"{day}T{wall}:00+00:00")


@asynccontextmanager
async def closing(*stores: SqlStore) -> AsyncIterator[None]:
    """Close stores whatever happens: what stays open is found, and told, during some other test."""
    try:
        yield
    finally:
        for store in stores:
            await store.close()


def beside(store: SqlStore) -> SqlStore:
    """Give another process on the same database; each unit of either has a connection of its own."""
    other = copy(store)
    other._bell = Bell()
    return other


async def add(store: Store, name: str = "ana", now: datetime = NOW, **wishes: Any) -> int:
    """Store a learner with a web address named like them."""
    return (await add_all(store, Learner(None, now, name, **wishes)))[0]


async def add_all(store: Store, *people: Learner | str) -> list[int]:
    """Store learners in one tx, each with a web address named like them."""
    known = [Learner(None, NOW, one) if isinstance(one, str) else one for one in people]
    async with store.begin() as tx:
        return [(await tx.people.add(one, Address("web", one.name))).key for one in known]


async def add_crowd(store: SqlStore) -> None:
    """Add so many that whoever comes after them has an id that nothing else has."""
    row = {name: value for name, value in asdict(Learner(None, NOW)).items() if name != "id"}
    await sync(store, lambda connection: connection.execute(insert(learners), [row] * 60))


async def daily(store: Store, wall: str = "21:00", zone: str = BERLIN, name: str = "ana", **wishes: Any) -> int:
    """Store a learner who wants a nudge."""
    return (await add_all(store, wanting(wall, zone, name, **wishes)))[0]


async def daily_all(store: Store, *names: str, wall: str = "21:00", zone: str = BERLIN) -> list[int]:
    """Store learners who want a nudge at one time, in one transaction."""
    return await add_all(store, *(wanting(wall, zone, name) for name in names))


def wanting(wall: str, zone: str, name: str, now: datetime = NOW, **wishes: Any) -> Learner:
    """Make a learner who wants a nudge."""
    return Learner(None, now, name, zone=zone, remind_at=time.fromisoformat(wall), **wishes)


async def change(store: Store, learner: int, now: datetime, **wishes: Any) -> None:
    async with store.begin() as tx:
        found = await tx.people.find(learner)
        assert found
        await tx.people.save(replace(found, **wishes), now)


async def in_transaction(store: Store, step: str, *values: Any) -> Any:
    """Do one thing in a transaction of its own; `step` is a port and its method."""
    async with store.begin() as tx:
        return await attrgetter(step)(tx)(*values)


async def reading(store: Store, step: str, *values: Any) -> Any:
    """Do one thing in a transaction of its own that only reads."""
    async with store.read() as tx:
        return await attrgetter(step)(tx)(*values)


async def sync(store: SqlStore, work: Callable[[Connection], Any]) -> Any:
    """Do something with the database itself."""
    async with store._engine.begin() as connection:
        return await connection.run_sync(work)


async def tick(store: Store, now: datetime) -> TickResult:
    return await in_transaction(store, "slots.tick", now, LATE)


async def claim(store: Store, now: datetime, limit: int = 10, lease: float = LEASE) -> list[Delivery]:
    return list(await in_transaction(store, "outbox.claim", now, lease, limit, LATE))


async def settle(store: Store, row: Delivery) -> None:
    await in_transaction(store, "outbox.settle", row)


async def queue(store: Store, learner: int, at: datetime, kind: str = "nudge", day: date | None = None) -> None:
    await in_transaction(store, "outbox.enqueue", learner, kind, day or at.date(), at)


async def queue_all(store: Store, people: Iterable[int], at: datetime) -> None:
    """Queue a nudge for each in one transaction."""
    async with store.begin() as tx:
        for learner in people:
            await tx.outbox.enqueue(learner, "nudge", at.date(), at)


async def record(store: Store, learner: int, day: date, kind: Any = "session", ref: str = "fun-1") -> Fact:
    return await in_transaction(store, "ledger.record", learner, Fact(NOW, day, kind, ref, minutes=60))


async def deliveries(store: Store, learner: int) -> list[Delivery]:
    return list(await in_transaction(store, "outbox.of", learner, 100))


async def rows(store: SqlStore) -> int:
    """Count the rows of the outbox."""
    count = select(func.count()).select_from(outbox)
    return int(await sync(store, lambda connection: connection.execute(count).scalar_one()))


async def outages(store: Store, learner: int) -> list[date]:
    return [fact.day for fact in await in_transaction(store, "ledger.facts", learner) if fact.kind == "outage"]


async def next_due(store: Store) -> datetime | None:
    return await in_transaction(store, "outbox.next_due")
