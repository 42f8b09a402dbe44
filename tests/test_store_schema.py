import asyncio
import contextlib
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from forked import processes
from sqlalchemy import Connection, Table, select, update
from store_house import LATE, NOW, add, add_crowd, closing, daily, in_transaction, next_due, on_sqlite, sync, tick, utc

from bot.learning.facts import Fact
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.runner import Program
from bot.store.driver.migrate import alembic_config
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import metadata, slots
from bot.values.action import Action
from bot.values.community import Community
from bot.values.events import Address, Place
from bot.values.message import Field, Form


def opens(url: str, name: str) -> None:
    """Open a store and leave a note; in a process of its own."""

    async def main() -> None:
        store = SqlStore(url)
        async with closing(store):
            await store.open()
            await in_transaction(store, "notes.set", f"opened by {name}", "x")

    asyncio.run(main())


async def test_the_migrations_make_the_tables_of_the_code(sql_store: SqlStore) -> None:
    await sync(sql_store, lambda connection: command.check(alembic_config(connection)))


async def test_processes_that_start_at_once_do_not_clash(fresh_url: str) -> None:
    started = [processes.Process(target=opens, args=(fresh_url, str(n))) for n in range(3)]
    for process in started:
        process.start()
    for process in started:
        process.join(30)
    assert [process.exitcode for process in started] == [0, 0, 0]
    store = SqlStore(fresh_url)
    async with closing(store), store.begin() as tx:
        assert [await tx.notes.get(f"opened by {n}") for n in range(3)] == ["x"] * 3


async def test_opening_again_keeps_everything(sql_store: SqlStore) -> None:
    ana = await add(sql_store)
    await sql_store.open()
    assert (await in_transaction(sql_store, "people.find", ana)).name == "ana"


async def test_forget_leaves_no_row_that_mentions_the_learner(sql_store: SqlStore) -> None:
    await add_crowd(sql_store)
    name, place = "ana-unmistakable", Address("telegram", "77001122")
    ana = await daily(sql_store, "21:17", name=name)
    await fill(sql_store, ana, place, name)
    assert await mentions(sql_store, ana, (name, place.id))
    await in_transaction(sql_store, "people.forget", ana)
    assert await mentions(sql_store, ana, (name, place.id)) == []


async def test_a_merge_leaves_no_row_that_mentions_the_other(sql_store: SqlStore) -> None:
    await add_crowd(sql_store)
    bo = await add(sql_store, "bo")
    ana = await daily(sql_store, "21:17")
    await fill(sql_store, ana, Address("telegram", "77001122"), "x")
    assert await mentions(sql_store, ana, ())
    await in_transaction(sql_store, "people.merge", bo, ana)
    assert await mentions(sql_store, ana, ()) == []


async def fill(store: SqlStore, ana: int, place: Address, name: str) -> None:
    async with store.begin() as tx:
        await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
        await tx.slots.tick(utc("2026-03-29", "21:30"), LATE)  # an outage, and a nudge that is due
        await tx.outbox.enqueue(ana, "snooze", NOW.date(), NOW)
        await tx.contacts.save(ana, Contact(place, NOW, channel="77001122"))
        await tx.forms.save(ana, place, Draft(Form("T", (Field("a", "A"),), Action("a")), (name,)))
        await tx.runs.enqueue(place, place, Program({f"{name}.py": b""}), NOW)
        await tx.links.save_code(ana, f"hash of {name}", NOW)
        await tx.links.count_try(ana, NOW, NOW)
        await tx.communities.save(Community(Place(Address("telegram", "-5")), NOW))
        for row in await tx.outbox.claim(NOW, 9, 9, 60):
            await tx.outbox.settle(row)


async def mentions(store: SqlStore, learner: int, texts: tuple[str, ...]) -> list[str]:
    """Name every column of every table with a trace of the learner."""

    def scan(connection: Connection) -> list[str]:
        return [
            f"{table}.{column}"
            for table in metadata.sorted_tables
            for row in connection.execute(select(table)).mappings()
            for column, value in row.items()
            if any(text in str(value) for text in texts) or (value == learner and points(table, column))
        ]

    return await sync(store, scan)


def points(table: Table, column: str) -> bool:
    keys = table.c[column].foreign_keys
    mine = {("learners", "id"), ("outbox", "learner")}  # the outbox has no key, so that a tick need not look it up
    return (table.name, column) in mine or any(key.column.table.name == "learners" for key in keys)


async def test_slots_follow_new_rules_of_the_zones(sql_store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    await sql_store.open()
    await daily(sql_store, "21:00", "Europe/Berlin")
    due_at, wrong = utc("2026-03-27", "20:00"), utc("2026-03-27", "21:00")
    await sync(sql_store, lambda connection: connection.execute(update(slots).values(next_due_at=wrong)))
    await sql_store.open()
    assert await next_due(sql_store) == wrong
    monkeypatch.setattr("bot.store.sql.slots.rules_version", lambda: "2031a")
    await sql_store.open()
    assert await next_due(sql_store) == due_at
    await tick(sql_store, due_at)
    assert await in_transaction(sql_store, "outbox.claim", due_at, 10, 5, 60)
    assert await next_due(sql_store) == due_at + timedelta(seconds=10)


@on_sqlite
async def test_sqlite_is_set_up_for_durability(sql_store: SqlStore) -> None:
    names = ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")

    def pragmas(connection: Connection) -> list[Any]:
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert await sync(sql_store, pragmas) == ["wal", 1, 2, 1500]


async def test_a_start_waits_for_another_one_that_is_just_making_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mentor.db"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asyncio.get_running_loop().call_later(0.2, other.rollback)
        store = SqlStore(f"sqlite:///{file}")
        async with closing(store):
            await store.open()
            assert (
                await sync(store, lambda connection: connection.exec_driver_sql("PRAGMA journal_mode").scalar())
                == "wal"
            )


async def test_text_that_postgresql_cannot_keep_is_kept_without_it(sql_store: SqlStore) -> None:
    ana = await add(sql_store, "a\0na\ud83d")
    assert (await in_transaction(sql_store, "people.find", ana)).name == "ana?"


async def test_a_folder_for_the_file_is_made(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path}/deep/down/mentor.db")
    async with closing(store):
        await store.open()
    assert (tmp_path / "deep/down/mentor.db").stat().st_size


@pytest.mark.parametrize("url", ["mysql://u:s3cret@h/d", "sqlite://", "s3cret", "postgresql://u:s3@cret@host/d", ""])
def test_a_url_that_cannot_be_used_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match="URL") as caught:
        SqlStore(url)
    assert "cret" not in str(caught.value)
