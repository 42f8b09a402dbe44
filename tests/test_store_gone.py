import sqlite3
import traceback
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import postgres as pg
import psycopg
import pytest
from sqlalchemy import text
from store_house import NOW, add, in_unit, record

from bot.errors import Unavailable
from bot.learning.ledger import Fact
from bot.ports import Store
from bot.store.engine import Patience
from bot.store.sql import SqlStore

HASTE = Patience(lock=0.05, pool=0.05)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mentor.db"


@pytest.fixture
async def lite(file: Path) -> AsyncIterator[SqlStore]:
    store = SqlStore(f"sqlite:///{file}", HASTE)
    await store.open()
    yield store
    await store.close()


@pytest.fixture
async def post(postgres_url: str) -> AsyncIterator[SqlStore]:
    store = SqlStore(postgres_url, HASTE)
    await store.open()
    yield store
    await store.close()


async def refuse(store: Store) -> str:
    with pytest.raises(Unavailable) as caught:
        await in_unit(store, "note", "key")
    return "".join(traceback.format_exception(caught.value))


async def test_a_locked_file_is_unavailable_until_it_is_free(lite: SqlStore, file: Path) -> None:
    ana = await add(lite)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "locked" in await refuse(lite)
    with pytest.raises(Unavailable):
        await record(lite, ana, NOW.date())
    other.execute("ROLLBACK")
    other.close()
    assert list(await in_unit(lite, "facts", ana)) == []


async def test_a_file_that_vanished_is_unavailable_until_it_is_back(lite: SqlStore, file: Path) -> None:
    ana = await add(lite)
    await lite.close()
    hidden = file.rename(file.with_suffix(".away"))
    await refuse(lite)
    await refuse(lite)
    assert not file.exists()
    hidden.rename(file)
    assert (await in_unit(lite, "learner", ana)).name == "ana"


async def test_a_file_taken_away_from_an_open_store_is_noticed(lite: SqlStore, file: Path) -> None:
    ana = await add(lite)
    hidden = file.rename(file.with_suffix(".away"))
    await refuse(lite)
    hidden.rename(file)
    assert (await in_unit(lite, "learner", ana)).name == "ana"


async def test_a_file_that_comes_back_as_a_copy_is_opened_anew(lite: SqlStore, file: Path) -> None:
    ana = await add(lite)
    content = file.read_bytes()  # as a move to another disk would: the write-ahead log stays behind
    file.unlink()
    await refuse(lite)
    file.write_bytes(content)
    assert (await in_unit(lite, "learner", ana)).name == "ana"


async def test_a_file_that_is_no_database_is_unavailable(file: Path) -> None:
    file.write_bytes(b"no database at all" * 100)
    store = SqlStore(f"sqlite:///{file}", HASTE)
    with pytest.raises(Unavailable):
        await store.open()
    await store.close()


async def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    store = SqlStore(f"sqlite:///{tmp_path}/data/mentor.db", HASTE)
    with pytest.raises(Unavailable):
        await store.open()


async def test_who_waits_too_long_for_a_connection_is_told(lite: SqlStore) -> None:
    async with lite.begin():
        assert "free" in await refuse(lite)
    await in_unit(lite, "note", "key")


async def test_a_fault_of_ours_is_not_called_unavailable(sql_store: SqlStore) -> None:
    with pytest.raises(Exception, match="nowhere") as caught:
        await in_unit(sql_store, "_run", text("SELECT * FROM nowhere"))
    assert not isinstance(caught.value, Unavailable)
    await in_unit(sql_store, "note", "key")


async def test_a_refused_connection_is_unavailable_and_keeps_the_password() -> None:
    store = SqlStore("postgresql://mentor:s3cret@127.0.0.1:1/mentor", HASTE)
    assert "s3cret" not in await refuse(store)
    with pytest.raises(Unavailable) as caught:
        await store.open()
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))
    await store.close()


async def test_a_learner_held_by_another_process_is_unavailable(post: SqlStore, postgres_url: str) -> None:
    ana = await add(post)
    with psycopg.connect(postgres_url) as other:
        other.execute("SELECT * FROM learners FOR UPDATE")
        with pytest.raises(Unavailable):
            await in_unit(post, "learner", ana)
    assert (await in_unit(post, "learner", ana)).name == "ana"


def cut_off(url: str) -> None:
    with psycopg.connect(url) as other:
        other.execute(pg.CUT_OFF)


async def test_a_connection_cut_while_idle_is_replaced_silently(post: SqlStore, postgres_url: str) -> None:
    ana = await add(post)
    cut_off(postgres_url)
    assert (await in_unit(post, "learner", ana)).name == "ana"


async def test_a_connection_cut_inside_a_unit_is_unavailable_there(post: SqlStore, postgres_url: str) -> None:
    ana = await add(post)
    with pytest.raises(Unavailable):
        await swallow(post, ana, postgres_url)
    assert list(await in_unit(post, "facts", ana)) == []


async def swallow(store: SqlStore, ana: int, url: str) -> None:
    """Go on as if nothing had happened."""
    async with store.begin() as unit:
        await unit.record(ana, Fact(NOW, NOW.date(), "session"))
        cut_off(url)
        with pytest.raises(Unavailable):
            await unit.facts(ana)


async def test_a_unit_with_a_failed_statement_is_not_written(sql_store: SqlStore) -> None:
    ana = await add(sql_store)
    with pytest.raises(LookupError):
        await record_and_miss(sql_store, ana)
    assert list(await in_unit(sql_store, "facts", ana)) == []


async def record_and_miss(store: SqlStore, ana: int) -> None:
    async with store.begin() as unit:
        await unit.record(ana, Fact(NOW, NOW.date(), "session"))
        with pytest.raises(LookupError):
            await unit.queue(99, "nudge", NOW.date(), NOW)


async def test_a_connection_cut_before_the_commit_is_unavailable(post: SqlStore, postgres_url: str) -> None:
    ana = await add(post)
    with pytest.raises(Unavailable):
        await record_and_be_cut(post, ana, postgres_url)
    assert list(await in_unit(post, "facts", ana)) == []


async def record_and_be_cut(store: SqlStore, ana: int, url: str) -> None:
    async with store.begin() as unit:
        await unit.record(ana, Fact(NOW, NOW.date(), "session"))
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
    await store.open()
    ana = await add(store)
    server.stop()
    await refuse(store)
    await refuse(store)
    server.start()
    assert (await in_unit(store, "learner", ana)).name == "ana"
    await store.close()
