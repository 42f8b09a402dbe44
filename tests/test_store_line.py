"""What the line to SQLite promises: one visit a statement, and a transaction from the first statement on."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from scheduler_house import until
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from store_house import add, in_unit, sync

from bot.store import sqlite_line
from bot.store.sql import SqlStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mentor.db"


@pytest.fixture
async def lite(file: Path) -> AsyncIterator[SqlStore]:
    store = SqlStore(f"sqlite:///{file}")
    await store.open()
    yield store
    await store.close()


async def test_a_unit_is_one_visit_a_statement_and_one_to_write(
    lite: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, visits = await add(lite), 0
    ask = sqlite_line.Connection._execute

    async def counted(*values: object) -> object:
        nonlocal visits
        visits += 1
        return await ask(*values)

    monkeypatch.setattr(sqlite_line.Connection, "_execute", counted)
    async with lite.begin() as unit:
        await unit.facts(ana)
        await unit.reaches(ana)
    assert visits == 3


async def test_nobody_writes_between_the_first_look_and_the_end_of_a_unit(lite: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None, timeout=0)
    async with lite.begin() as unit:
        other.execute("INSERT INTO notes VALUES ('before', '')")  # nothing was looked at yet
        await unit.note("key")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("INSERT INTO notes VALUES ('between', '')")
    other.execute("INSERT INTO notes VALUES ('after', '')")
    other.close()


async def test_a_unit_cancelled_while_it_waits_for_the_file_leaves_a_good_line(lite: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(in_unit(lite, "save_note", "key", "lost"))
    await asyncio.sleep(0.05)
    task.cancel()
    other.execute("ROLLBACK")
    other.close()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_unit(lite, "save_note", "next", "kept")
    assert (await in_unit(lite, "note", "key"), await in_unit(lite, "note", "next")) == (None, "kept")


async def test_a_statement_whose_unit_was_cancelled_before_the_thread_took_it_writes_nothing(lite: SqlStore) -> None:
    busy = threading.Event()
    async with lite._engine.connect() as connection:
        line = (await connection.get_raw_connection()).driver_connection
    assert isinstance(line, sqlite_line.Line)
    line._tx.put_nowait((None, busy.wait))  # the thread has something else to do
    await until(line._tx.empty)
    task = asyncio.create_task(in_unit(lite, "save_note", "key", "lost"))
    await until(lambda: not line._tx.empty())
    task.cancel()
    await asyncio.sleep(0.02)
    busy.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_unit(lite, "save_note", "next", "kept")
    assert (await in_unit(lite, "note", "key"), await in_unit(lite, "note", "next")) == (None, "kept")


async def test_after_a_commit_that_failed_nothing_of_the_unit_is_left(lite: SqlStore) -> None:
    def breaks(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql("INSERT INTO notes VALUES ('key', 'lost')")
        connection.exec_driver_sql("INSERT INTO link_codes VALUES (77, 'code', 0)")  # of nobody

    with pytest.raises(IntegrityError):
        await sync(lite, breaks)
    await in_unit(lite, "save_note", "next", "kept")
    assert (await in_unit(lite, "note", "key"), await in_unit(lite, "note", "next")) == (None, "kept")
