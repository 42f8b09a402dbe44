"""The stores that tests run on: memory, SQLite and a real PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from shutil import copy

import postgres as pg
import pytest
from hypothesis import settings

from bot.ports import Store
from bot.store.memory import MemoryStore
from bot.store.sql import SqlStore
from bot.store.tables import metadata

settings.register_profile("house", max_examples=40, deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres() -> Iterator[pg.Postgres]:
    with pg.server() as server:
        if server is None:
            pytest.skip(pg.WHY_NOT)
        yield server


@pytest.fixture(scope="session")
def migrated(postgres: pg.Postgres) -> Iterator[str]:
    """A database with the tables, shared by the tests of this process."""
    with postgres.database() as url:
        asyncio.run(_migrate(url))
        yield url


async def _migrate(url: str) -> None:
    store = SqlStore(url)
    await store.open()
    await store.close()


@pytest.fixture
def postgres_url(migrated: str) -> Iterator[str]:
    yield migrated
    pg.empty(migrated, (table.name for table in reversed(metadata.sorted_tables)))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables, to copy."""
    file = tmp_path_factory.mktemp("migrated") / "mentor.db"
    asyncio.run(_migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: Path) -> str:
    copy(migrated_file, tmp_path / "mentor.db")
    return f"sqlite:///{tmp_path}/mentor.db"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest) -> str | None:
    """Any store's URL; not an async fixture, since one can't ask for others that run a loop."""
    return None if request.param == "memory" else str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def store(store_url: str | None) -> AsyncIterator[Store]:
    """Any store, open: what holds for one must hold for all."""
    opened = SqlStore(store_url) if store_url else MemoryStore()
    await opened.open()
    yield opened
    await opened.close()


@pytest.fixture
async def sql_store(database_url: str) -> AsyncIterator[SqlStore]:
    store = SqlStore(database_url)
    await store.open()
    yield store
    await store.close()
