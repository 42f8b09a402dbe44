"""What a transaction on SQLite promises: it writes alone from its beginning on, and leaves nothing when it fails."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import IntegrityError
from store_house import closing, in_transaction, on_sqlite, sync

from bot.store.sql.store import SqlStore

pytestmark = on_sqlite


@pytest.fixture
def file(sqlite_url: str) -> Path:
    return Path(make_url(sqlite_url).database or "")


async def hasty_note(store: SqlStore) -> str | None:
    async with store.begin(urgent=True) as tx:
        await tx.notes.set("key", "kept")
        return await tx.notes.get("key")


async def test_nobody_writes_between_the_first_look_and_the_end_of_a_transaction(
    sql_store: SqlStore, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None, timeout=0)
    async with sql_store.begin() as tx:
        await tx.notes.get("key")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("INSERT INTO notes VALUES ('between', '')")
    other.execute("INSERT INTO notes VALUES ('after', '')")
    other.close()


async def test_a_transaction_cancelled_while_it_waits_for_the_file_leaves_a_good_line(
    sql_store: SqlStore, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(in_transaction(sql_store, "notes.set", "key", "lost"))
    await asyncio.sleep(0.05)
    task.cancel()
    other.execute("ROLLBACK")
    other.close()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_transaction(sql_store, "notes.set", "next", "kept")
    assert (
        await in_transaction(sql_store, "notes.get", "key"),
        await in_transaction(sql_store, "notes.get", "next"),
    ) == (None, "kept")


async def test_a_step_that_was_cancelled_right_away_writes_nothing(sql_store: SqlStore) -> None:
    task = asyncio.create_task(in_transaction(sql_store, "notes.set", "key", "lost"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_transaction(sql_store, "notes.set", "next", "kept")
    found = await in_transaction(sql_store, "notes.get", "key"), await in_transaction(sql_store, "notes.get", "next")
    assert found == (None, "kept")


async def test_after_a_commit_that_failed_nothing_of_the_transaction_is_left(sql_store: SqlStore) -> None:
    def breaks(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql("INSERT INTO notes VALUES ('key', 'lost')")
        connection.exec_driver_sql("INSERT INTO link_codes VALUES (77, 'code', 0)")  # of nobody

    with pytest.raises(IntegrityError):
        await sync(sql_store, breaks)
    await in_transaction(sql_store, "notes.set", "next", "kept")
    assert (
        await in_transaction(sql_store, "notes.get", "key"),
        await in_transaction(sql_store, "notes.get", "next"),
    ) == (None, "kept")


async def test_an_urgent_transaction_waits_for_the_file(sql_store: SqlStore, sqlite_url: str, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = SqlStore(sqlite_url)
    async with closing(store):
        task = asyncio.create_task(urgent_note(store))
        await asyncio.sleep(0.05)
        other.execute("ROLLBACK")
        other.close()
        assert await task == "kept"


async def urgent_note(store: SqlStore) -> str | None:
    async with store.begin(urgent=True) as tx:
        await tx.notes.set("key", "kept")
        return await tx.notes.get("key")


async def test_an_urgent_transaction_that_raises_leaves_nothing_and_lets_others_write(
    sql_store: SqlStore, file: Path
) -> None:
    async def fails() -> None:
        async with sql_store.begin(urgent=True) as tx:
            await tx.notes.get("key")
            await tx.notes.set("key", "lost")
            raise RuntimeError("fault")

    with pytest.raises(RuntimeError, match="fault"):
        await fails()
    other = sqlite3.connect(file, isolation_level=None, timeout=0)
    other.execute("INSERT INTO notes VALUES ('after', '')")
    assert other.execute("SELECT key FROM notes WHERE key IN ('key', 'after')").fetchall() == [("after",)]
    other.close()
