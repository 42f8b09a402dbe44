"""What the line to SQLite promises: one visit a statement, and a transaction from the first statement on."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest
from scheduler_house import until
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import IntegrityError
from store_house import add, closing, in_unit, on_sqlite, sync

from bot.store.driver import sqlite_line
from bot.store.sql.store import SqlStore

pytestmark = on_sqlite


@pytest.fixture
def file(sqlite_url: str) -> Path:
    return Path(make_url(sqlite_url).database or "")


@pytest.mark.parametrize(("hurry", "reading", "writing"), [(False, 3, 4), (True, 1, 2)])
async def test_a_unit_is_one_visit_a_statement_and_one_to_write_and_in_a_hurry_only_what_may_wait(
    sql_store: SqlStore, monkeypatch: pytest.MonkeyPatch, hurry: bool, reading: int, writing: int
) -> None:
    ana, visits = await add(sql_store), 0
    ask = sqlite_line.Connection._execute

    async def counted(*values: object) -> object:
        nonlocal visits
        visits += 1
        return await ask(*values)

    monkeypatch.setattr(sqlite_line.Connection, "_execute", counted)
    async with sql_store.begin(hurry) as unit:
        await unit.facts(ana)
        await unit.reaches(ana)
    assert visits == reading
    async with sql_store.begin(hurry) as unit:
        await unit.facts(ana)
        await unit.reaches(ana)
        await unit.save_note("key", "kept")
    assert visits == reading + writing
    assert await in_unit(sql_store, "note", "key") == "kept"


async def test_a_unit_in_a_hurry_waits_for_the_file_where_nobody_else_has_to(
    sql_store: SqlStore, sqlite_url: str, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = SqlStore(sqlite_url)
    async with closing(store):
        task = asyncio.create_task(hasty_note(store))
        await asyncio.sleep(0.05)
        other.execute("ROLLBACK")
        other.close()
        assert await task == "kept"


async def hasty_note(store: SqlStore) -> str | None:
    async with store.begin(hurry=True) as unit:
        await unit.save_note("key", "kept")
        return await unit.note("key")


async def test_a_unit_in_a_hurry_that_raises_leaves_nothing_and_lets_others_write(
    sql_store: SqlStore, file: Path
) -> None:
    async def fails() -> None:
        async with sql_store.begin(hurry=True) as unit:
            await unit.note("key")
            await unit.save_note("key", "lost")
            raise RuntimeError("fault")

    with pytest.raises(RuntimeError, match="fault"):
        await fails()
    other = sqlite3.connect(file, isolation_level=None, timeout=0)
    other.execute("INSERT INTO notes VALUES ('after', '')")
    assert other.execute("SELECT key FROM notes WHERE key IN ('key', 'after')").fetchall() == [("after",)]
    other.close()


async def test_nobody_writes_between_the_first_look_and_the_end_of_a_unit(sql_store: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None, timeout=0)
    async with sql_store.begin() as unit:
        other.execute("INSERT INTO notes VALUES ('before', '')")  # nothing was looked at yet
        await unit.note("key")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("INSERT INTO notes VALUES ('between', '')")
    other.execute("INSERT INTO notes VALUES ('after', '')")
    other.close()


async def test_a_unit_cancelled_while_it_waits_for_the_file_leaves_a_good_line(sql_store: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(in_unit(sql_store, "save_note", "key", "lost"))
    await asyncio.sleep(0.05)
    task.cancel()
    other.execute("ROLLBACK")
    other.close()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_unit(sql_store, "save_note", "next", "kept")
    assert (await in_unit(sql_store, "note", "key"), await in_unit(sql_store, "note", "next")) == (None, "kept")


async def test_a_statement_whose_unit_was_cancelled_before_the_thread_took_it_writes_nothing(
    sql_store: SqlStore,
) -> None:
    busy = threading.Event()
    async with sql_store._engine.connect() as connection:
        line = (await connection.get_raw_connection()).driver_connection
    assert isinstance(line, sqlite_line.Line)
    line._tx.put_nowait((None, busy.wait))  # the thread has something else to do
    await until(line._tx.empty)
    task = asyncio.create_task(in_unit(sql_store, "save_note", "key", "lost"))
    await until(lambda: not line._tx.empty())
    task.cancel()
    await asyncio.sleep(0.02)
    busy.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    await in_unit(sql_store, "save_note", "next", "kept")
    assert (await in_unit(sql_store, "note", "key"), await in_unit(sql_store, "note", "next")) == (None, "kept")


async def test_after_a_commit_that_failed_nothing_of_the_unit_is_left(sql_store: SqlStore) -> None:
    def breaks(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql("INSERT INTO notes VALUES ('key', 'lost')")
        connection.exec_driver_sql("INSERT INTO link_codes VALUES (77, 'code', 0)")  # of nobody

    with pytest.raises(IntegrityError):
        await sync(sql_store, breaks)
    await in_unit(sql_store, "save_note", "next", "kept")
    assert (await in_unit(sql_store, "note", "key"), await in_unit(sql_store, "note", "next")) == (None, "kept")
