"""What the line to SQLite promises: one visit a statement, and a transaction from the first statement on."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from store_house import add, in_unit

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
