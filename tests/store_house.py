"""What the store's tests share: people, and steps of one unit each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Connection

from bot.events import Address
from bot.learning.learner import Learner
from bot.learning.ledger import Fact
from bot.ports import Due, Store, Ticked
from bot.store.sql import SqlStore

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
BERLIN = "Europe/Berlin"
LATE = 3 * 3600.0
LEASE = 10.0


def utc(day: str, wall: str) -> datetime:
    """Write an instant: `utc("2026-03-28", "20:00")`."""
    return datetime.fromisoformat(f"{day}T{wall}:00+00:00")


async def add(store: Store, name: str = "ana", now: datetime = NOW, **wishes: Any) -> int:
    """Store a learner with a web address named like them."""
    async with store.begin() as unit:
        return (await unit.add_learner(Learner(None, now, name, **wishes), Address("web", name))).key


async def daily(store: Store, wall: str = "21:00", zone: str = BERLIN, name: str = "ana", **wishes: Any) -> int:
    """Store a learner who wants a nudge."""
    return await add(store, name, zone=zone, hour=time.fromisoformat(wall), **wishes)


async def change(store: Store, learner: int, now: datetime, **wishes: Any) -> None:
    async with store.begin() as unit:
        found = await unit.learner(learner)
        assert found
        await unit.save_learner(replace(found, **wishes), now)


async def in_unit(store: Store, step: str, *values: Any) -> Any:
    """Do one thing in a unit of its own."""
    async with store.begin() as unit:
        return await getattr(unit, step)(*values)


async def sync(store: SqlStore, work: Callable[[Connection], Any]) -> Any:
    """Do something with the database itself."""
    async with store._engine.begin() as connection:
        return await connection.run_sync(work)


async def tick(store: Store, now: datetime) -> Ticked:
    return await in_unit(store, "tick", now, LATE)


async def claim(store: Store, now: datetime, limit: int = 10, lease: float = LEASE) -> list[Due]:
    return list(await in_unit(store, "claim", now, lease, limit, LATE))


async def settle(store: Store, due: Due) -> None:
    await in_unit(store, "settle", due)


async def queue(store: Store, learner: int, at: datetime, kind: str = "nudge", day: date | None = None) -> None:
    await in_unit(store, "queue", learner, kind, day or at.date(), at)


async def record(store: Store, learner: int, day: date, kind: Any = "session", ref: str = "fun-1") -> Fact:
    return await in_unit(store, "record", learner, Fact(NOW, day, kind, ref, minutes=60))


async def dues(store: Store, learner: int) -> list[Due]:
    return list(await in_unit(store, "dues", learner, 100))


async def outages(store: Store, learner: int) -> list[date]:
    return [fact.day for fact in await in_unit(store, "facts", learner) if fact.kind == "outage"]


async def next_due(store: Store) -> datetime | None:
    return await in_unit(store, "next_due")
