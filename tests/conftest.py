"""The stores that tests run on: memory, SQLite and a real PostgreSQL."""

import asyncio
import gc
import logging
import sys
import warnings
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import postgres as pg
import pytest
import real
import runner_house
import structlog
from hypothesis import settings
from runner_house import Bench
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.ports.store import Store
from bot.store.driver.engine import POOL, READERS
from bot.store.memory.store import MemoryStore
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import metadata
from bot.words import studio

settings.register_profile("house", max_examples=40, deadline=None)
settings.load_profile("house")


# tracebacks in the log as the service writes them; a richer look takes a second of the time of all tests
_usual = structlog.get_config()["processors"][:-1]
structlog.configure([*_usual, structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)])


# most of what a start or a test makes is either kept or gone at once: to look for garbage that often takes a tenth of
# the time of all tests
gc.disable()
OFTEN = 20_000


collect_ignore = ["other_solutions"]  # what learners write, tests of theirs among it


def pytest_configure(config: pytest.Config) -> None:
    """Start once, before the workers, what all of them use."""
    if not hasattr(config, "workerinput") and config.getoption("numprocesses", None):
        shared = ExitStack()
        config.add_cleanup(shared.close)
        shared.enter_context(pg.shared_server())
        shared.enter_context(real.shared_cache())


def pytest_collection_finish() -> None:
    """Look for garbage from now on, but not among libraries and tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OFTEN, 10, 10)
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Clear up after a test that failed: what it left open would be found during another one, and fail that too."""
    try:
        return (yield)
    finally:
        if vars(sys).pop("last_value", None):  # with the traceback it keeps everything alive until the next test
            for name in ("last_type", "last_traceback", "last_exc"):
                vars(sys).pop(name, None)
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                gc.collect()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what needs the compiled sandbox last: it may be compiling still."""
    items.sort(key=lambda item: "bench" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """A process of the real sandbox."""
    with runner_house.bench() as made:
        yield made


@pytest.fixture(scope="session", autouse=True)
def patient_answers() -> Iterator[None]:
    """Let answers wait for their pictures however crowded the machine is."""
    studio.PICTURE_PATIENCE = 30
    yield
    end(studio.STUDIO)


def end(place: studio.Studio) -> None:
    """Wait for the end of the process that draws, and for all that the system keeps of it."""
    if place._process:
        place._process.shutdown(wait=True)
    place.close()
    gc.collect()


@pytest.fixture
def usual_logs() -> Iterator[None]:
    """Take down what a test sets up for the log: other tests read it."""
    root = logging.getLogger()
    handlers, level, usual = root.handlers[:], root.level, structlog.get_config()
    yield
    structlog.configure(**usual)  # not its defaults, whose tracebacks can take a minute to draw
    root.handlers[:] = handlers
    root.setLevel(level)


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


@pytest.fixture(scope="session")
def janitor(migrated: str) -> Iterator[pg.Janitor]:
    with pg.janitor(migrated) as connection:
        yield connection


@pytest.fixture
def postgres_url(migrated: str, janitor: pg.Janitor) -> Iterator[str]:
    yield migrated
    pg.empty(janitor, (table.name for table in reversed(metadata.sorted_tables)))


@pytest.fixture(scope="session")
def migrated_file() -> Iterator[Path]:
    """A file with the tables, to copy; in memory, where a commit needs no disk, if there is such a folder."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(prefix="mentor-", dir=memory if memory.is_dir() else None) as folder:
        file = Path(folder) / "mentor.db"
        asyncio.run(_migrate(f"sqlite:///{file}"))
        yield file


@pytest.fixture
def sqlite_url(migrated_file: Path) -> Iterator[str]:
    """A file with the tables; always at the same place, so that its engine can be kept."""
    file = migrated_file.with_name("copy.db")
    copy(migrated_file, file)
    yield f"sqlite:///{file}"
    for left in file.parent.glob("copy.db*"):
        left.unlink()


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=["sqlite", "postgres"])
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any tables."""
    if request.param == "sqlite":
        (tmp_path / "fresh.db").touch()
        yield f"sqlite:///{tmp_path}/fresh.db"
    else:
        with request.getfixturevalue("postgres").database() as url:
            yield url


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest) -> str | None:
    """Any store's URL; not an async fixture, since one can't ask for others that run a loop."""
    return None if request.param == "memory" else str(request.getfixturevalue(f"{request.param}_url"))


class Kept(SqlStore):
    """A store for one test; the tables are there already, so it needn't be opened.

    Its engine stays: it knows the SQL of each statement, which takes longer to write than to run. So do its
    connections to PostgreSQL, as each is a process of the server; SQLite's file is another one for the next test.
    """

    def __init__(self, url: str, engines: dict[str, AsyncEngine]) -> None:
        super().__init__(pg.kept(url) if url.startswith("postgresql") else url)
        self._engine = engines.setdefault(url, self._engine)
        self._reader = engines.setdefault(f"{url} to read", self._reader)

    async def close(self) -> None:
        # where every connection was in use somebody may have waited for one, which binds a pool to the loop of a test
        if not self.shared or _used_up(self._engine, POOL) or _used_up(self._reader, READERS):
            await super().close()


def _used_up(engine: AsyncEngine, connections: int) -> bool:
    return isinstance(engine.pool, AsyncAdaptedQueuePool) and engine.pool.checkedin() >= connections


@pytest.fixture(scope="session")
def engines() -> Iterator[dict[str, AsyncEngine]]:
    """The engine of each database."""
    engines: dict[str, AsyncEngine] = {}
    yield engines
    for engine in engines.values():
        asyncio.run(engine.dispose())


@pytest.fixture
async def store(store_url: str | None, engines: dict[str, AsyncEngine]) -> AsyncIterator[Store]:
    """Any store: what holds for one must hold for all."""
    store = Kept(store_url, engines) if store_url else MemoryStore()
    yield store
    await store.close()


@pytest.fixture
async def sql_store(database_url: str, engines: dict[str, AsyncEngine]) -> AsyncIterator[SqlStore]:
    store = Kept(database_url, engines)
    yield store
    await store.close()
