"""Databases with many learners, made quickly: one by the mentor itself, the others as copies of that one."""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from postgres import Postgres, Process, find_binaries, own_server
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks.zones import ZONES
from bot.clock import zone_of
from bot.learning.learner import Learner
from bot.store.driver.engine import Patience, database_url, make_engine
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import addresses, learners, slots
from bot.values.events import Address

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
PATIENCE = Patience(lock=60, pool=60, answer=600)
SCATTER = 7_919  # a prime: learners of one slot lie far from each other, as those who joined over years do


class Durable(Process):
    """A server that keeps what it confirmed even when the power fails, as it comes."""

    options = "-c shared_buffers=512MB -c max_wal_size=4GB"


@contextmanager
def postgres_server() -> Iterator[Postgres | None]:
    """Start a server of our own with fsync on; None when there is no PostgreSQL."""
    binaries = find_binaries()
    if binaries is None:
        yield None
        return
    with own_server(binaries, Durable) as server:
        yield Postgres(server.url)


@contextmanager
def postgres_url() -> Iterator[str | None]:
    """Give an empty database on such a server; None when there is no PostgreSQL."""
    with postgres_server() as server:
        if server is None:
            yield None
            return
        with server.database() as url:
            yield url


@contextmanager
def sqlite_url() -> Iterator[str]:
    """Give an empty database in a file."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield f"sqlite:///{Path(folder) / 'mentor.db'}"


def later(now: datetime) -> datetime:
    """Give a moment of which it is certain that nobody is due before a benchmark is over."""
    return now.replace(second=0, microsecond=0) + timedelta(hours=1)


def fill(url: str, many: int, minutes: int, first: datetime = NOON) -> None:
    """Store learners who want their nudge in one of so many minutes from a moment on, in every zone."""
    asyncio.run(_fill(url, many, minutes, first))


async def _fill(url: str, many: int, minutes: int, first: datetime) -> None:
    store = SqlStore(url, PATIENCE)
    await store.open()
    async with store.begin() as tx:
        await tx.people.add(Learner(None, NOON - timedelta(days=9), "ana", onboarded=True), Address("telegram", "1"))
    await store.close()
    engine = make_engine(database_url(url), PATIENCE)
    try:
        async with engine.begin() as connection:
            await connection.execute(insert(slots), _slots(minutes, first))
            await _copy(connection, many, minutes * len(ZONES))
    finally:
        await engine.dispose()
    await analyze(url)


async def analyze(url: str) -> None:
    """Tidy up and count what is stored, as PostgreSQL does it every minute where much was written."""
    engine = make_engine(database_url(url), PATIENCE)
    try:
        if engine.dialect.name == "postgresql":
            async with engine.connect() as connection:
                await (await connection.execution_options(isolation_level="AUTOCOMMIT")).execute(text("VACUUM ANALYZE"))
    finally:
        await engine.dispose()


def _slots(minutes: int, first: datetime) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for minute in range(minutes):
        at = first + timedelta(minutes=minute)
        for zone in ZONES:
            local = at.astimezone(zone_of(zone))
            wall = time(local.hour, local.minute)
            rows.append({"id": len(rows) + 1, "zone": zone, "wall": wall, "next_due_at": at, "next_on": local.date()})
    return rows


async def _copy(connection: AsyncConnection, many: int, slots: int) -> None:
    """Copy the first learner, whatever columns there are, into all others."""
    sqlite = connection.dialect.name == "sqlite"
    nth = f"(n.i * {SCATTER}) % {many}"  # who asked first has nothing to do with who joined first
    since = f"l.joined_at + ({nth}) * 1000" if sqlite else f"l.joined_at + make_interval(secs => ({nth}) / 1000.0)"
    if not sqlite:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))  # the keys are known to be good
    new = {"id": "n.i", "slot_id": f"(n.i * {SCATTER}) % {slots} + 1", "slot_since": since, "remind_at": "s.wall"}
    new |= {"zone": "s.zone"}
    names = [column.name for column in learners.columns]
    chosen = ", ".join(new.get(name, f"l.{name}") for name in names)
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {many})"
    if not sqlite:
        numbers = f"WITH n AS (SELECT i FROM generate_series(2, CAST({many} AS bigint)) AS i)"
    joined = f"FROM n JOIN learners l ON l.id = 1 JOIN slots s ON s.id = (n.i * {SCATTER}) % {slots} + 1"
    select = f"{numbers} SELECT {chosen} {joined}"
    fields = ", ".join(names)
    await connection.execute(text(f"INSERT INTO learners ({fields}) {select}"))
    names = [column.name for column in addresses.columns]
    new = {"learner": "l.id", "id": "CAST(l.id AS VARCHAR)"}
    chosen = ", ".join(new.get(name, f"a.{name}") for name in names)
    select = f"SELECT {chosen} FROM learners l JOIN addresses a ON a.learner = 1 WHERE l.id > 1"
    await connection.execute(text(f"INSERT INTO addresses ({', '.join(names)}) {select}"))
    await connection.execute(text("UPDATE learners SET slot_id = 1, slot_since = joined_at WHERE id = 1"))
    if not sqlite:
        for table in ("learners", "slots"):
            await connection.execute(text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))"))
