import sqlite3
import traceback
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import postgres as pg
import psycopg
import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine
from store_house import NOW, add, closing, in_transaction, on_postgresql, on_sqlite, record, sync

from bot.learning.facts import Fact
from bot.ports.store import Store
from bot.store.driver.engine import Patience
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import notes
from bot.values.errors import Unavailable

HASTE = Patience(lock=0.05, pool=0.05)


@pytest.fixture
def file(sqlite_url: str) -> Path:
    return Path(make_url(sqlite_url).database or "")


@pytest.fixture
async def hasty(database_url: str, engines: dict[str, AsyncEngine]) -> AsyncIterator[SqlStore]:
    """A store that waits for nothing; its engine stays, as it knows the SQL of each statement."""
    store = SqlStore(database_url, HASTE)
    store._engine = engines.setdefault(f"{database_url} in haste", store._engine)
    async with closing(store):
        yield store


async def refuse(store: Store) -> str:
    with pytest.raises(Unavailable) as caught:
        await in_transaction(store, "notes.get", "key")
    return "".join(traceback.format_exception(caught.value))


@on_sqlite
async def test_a_locked_file_is_unavailable_until_it_is_free(hasty: SqlStore, file: Path) -> None:
    ana = await add(hasty)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "locked" in await refuse(hasty)
    with pytest.raises(Unavailable):
        await record(hasty, ana, NOW.date())
    other.execute("ROLLBACK")
    other.close()
    assert list(await in_transaction(hasty, "ledger.facts", ana)) == []


@on_sqlite
async def test_a_file_that_vanished_is_unavailable_until_it_is_back(hasty: SqlStore, file: Path) -> None:
    ana = await add(hasty)
    await hasty.close()
    hidden = file.rename(file.with_suffix(".away"))
    await refuse(hasty)
    await refuse(hasty)
    assert not file.exists()
    hidden.rename(file)
    assert (await in_transaction(hasty, "people.find", ana)).name == "ana"


@on_sqlite
async def test_a_file_taken_away_from_an_open_store_is_noticed(hasty: SqlStore, file: Path) -> None:
    ana = await add(hasty)
    hidden = file.rename(file.with_suffix(".away"))
    await refuse(hasty)
    hidden.rename(file)
    assert (await in_transaction(hasty, "people.find", ana)).name == "ana"


@on_sqlite
async def test_a_file_that_comes_back_as_a_copy_is_opened_anew(hasty: SqlStore, file: Path) -> None:
    ana = await add(hasty)
    content = file.read_bytes()  # as a move to another disk would: the write-ahead log stays behind
    file.unlink()
    await refuse(hasty)
    file.write_bytes(content)
    assert (await in_transaction(hasty, "people.find", ana)).name == "ana"


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "mentor.db").write_bytes(b"no database at all" * 100)
    store = SqlStore(f"sqlite:///{tmp_path}/mentor.db", HASTE)
    async with closing(store):
        with pytest.raises(Unavailable):
            await store.open()


async def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    store = SqlStore(f"sqlite:///{tmp_path}/data/mentor.db", HASTE)
    async with closing(store):
        with pytest.raises(Unavailable):
            await store.open()


@on_sqlite
async def test_who_waits_too_long_for_a_connection_is_told(hasty: SqlStore) -> None:
    async with hasty.begin():
        assert "free" in await refuse(hasty)
    await in_transaction(hasty, "notes.get", "key")


async def test_a_fault_of_ours_is_not_called_unavailable(sql_store: SqlStore) -> None:
    with pytest.raises(Exception, match="nowhere") as caught:
        await in_transaction(sql_store, "notes._session.run", text("SELECT * FROM nowhere"))
    assert not isinstance(caught.value, Unavailable)
    await in_transaction(sql_store, "notes.get", "key")


async def test_a_refused_connection_is_unavailable_and_keeps_the_password() -> None:
    store = SqlStore("postgresql://mentor:s3cret@127.0.0.1:1/mentor", HASTE)
    async with closing(store):
        assert "s3cret" not in await refuse(store)
        with pytest.raises(Unavailable) as caught:
            await store.open()
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))


@on_postgresql
async def test_a_learner_held_by_another_process_is_unavailable(hasty: SqlStore, postgres_url: str) -> None:
    ana = await add(hasty)
    with psycopg.connect(postgres_url) as other:
        other.execute("SELECT * FROM learners FOR UPDATE")
        with pytest.raises(Unavailable):
            await in_transaction(hasty, "people.find", ana)
    assert (await in_transaction(hasty, "people.find", ana)).name == "ana"


def cut_off(url: str) -> None:
    with psycopg.connect(url) as other:
        other.execute(pg.CUT_OFF)


@on_postgresql
async def test_a_connection_cut_while_idle_is_replaced_silently(hasty: SqlStore, postgres_url: str) -> None:
    ana = await add(hasty)
    cut_off(postgres_url)
    assert (await in_transaction(hasty, "people.find", ana)).name == "ana"


@on_postgresql
async def test_a_connection_cut_inside_a_unit_is_unavailable_there(hasty: SqlStore, postgres_url: str) -> None:
    ana = await add(hasty)
    with pytest.raises(Unavailable):
        await swallow(hasty, ana, postgres_url)
    assert list(await in_transaction(hasty, "ledger.facts", ana)) == []


async def swallow(store: SqlStore, ana: int, url: str) -> None:
    """Go on as if nothing had happened."""
    async with store.begin() as tx:
        await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
        cut_off(url)
        with pytest.raises(Unavailable):
            await tx.ledger.facts(ana)


async def test_a_unit_with_a_failed_statement_is_not_written(sql_store: SqlStore) -> None:
    ana = await add(sql_store)
    with pytest.raises(LookupError):
        await record_and_miss(sql_store, ana)
    assert list(await in_transaction(sql_store, "ledger.facts", ana)) == []


async def record_and_miss(store: SqlStore, ana: int) -> None:
    async with store.begin() as tx:
        await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
        with pytest.raises(LookupError):
            await tx.outbox.enqueue(99, "nudge", NOW.date(), NOW)


@on_postgresql
async def test_a_connection_cut_before_the_commit_is_unavailable(hasty: SqlStore, postgres_url: str) -> None:
    ana = await add(hasty)
    with pytest.raises(Unavailable):
        await record_and_be_cut(hasty, ana, postgres_url)
    assert list(await in_transaction(hasty, "ledger.facts", ana)) == []


async def record_and_be_cut(store: SqlStore, ana: int, url: str) -> None:
    async with store.begin() as tx:
        await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
        cut_off(url)


@pytest.fixture
def server(postgres: pg.Postgres) -> Iterator[pg.Process]:
    binaries = pg.find_binaries()
    if binaries is None:
        pytest.skip("only a PostgreSQL of our own can be stopped")
    with pg.own_server(binaries) as process:
        yield process


async def test_a_stopped_postgresql_is_unavailable_until_it_is_back(server: pg.Process) -> None:
    store = SqlStore(server.url, HASTE)
    async with closing(store):
        await sync(store, notes.create)  # no other table is needed
        await in_transaction(store, "notes.set", "key", "kept")
        server.stop()
        await refuse(store)
        await refuse(store)
        server.start()
        assert await in_transaction(store, "notes.get", "key") == "kept"
