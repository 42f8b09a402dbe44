"""The store on SQLite and PostgreSQL."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.ports.store import Term, Transaction, Upgrade, Wake
from bot.store.driver.election import elected, unopposed
from bot.store.driver.engine import (
    Patience,
    database_url,
    house_errors,
    let_wait,
    make_engine,
    reading_engine,
    snapshot_engine,
    sqlite_file,
)
from bot.store.driver.migrate import check, make_new, migrate
from bot.store.driver.wake import Bell, notified
from bot.store.driver.wipe import LogWiper
from bot.store.sql.notes import SqlNotes
from bot.store.sql.overdue import SqlOverdue
from bot.store.sql.session import SqlSession
from bot.store.sql.slots import SqlSlots
from bot.store.sql.transaction import transaction_of
from bot.values.errors import Outdated, Unavailable

T = TypeVar("T")
OPENING = Patience(lock=30)  # seconds: how long a process waits at its start while another one migrates


class SqlStore:
    """Keeps everything in a database: `sqlite:///./data/mentor.db` or `postgresql://user:password@host/name`."""

    def __init__(self, url: str, patience: Patience = Patience()) -> None:  # noqa: B008 - a frozen value
        self._url = database_url(url)
        self._engine, self._reader = make_engine(self._url, patience), snapshot_engine(self._url, patience)
        self._bell, self._wiper = Bell(), LogWiper(sqlite_file(self._url))

    @asynccontextmanager
    async def begin(self, urgent: bool = False) -> AsyncIterator[Transaction]:
        """Open a transaction."""
        async with _connected(self._engine, urgent) as connection:
            session = SqlSession(connection)
            yield transaction_of(session)
            if session.failure:
                raise session.failure
        if session.wakes:
            self._bell.ring(session.wakes)
        await self._wiper.follow(session.erased)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """Open a transaction that only reads."""
        async with _connected(self._reader, urgent=True) as connection:
            yield transaction_of(SqlSession(connection))

    @property
    def shared(self) -> bool:
        """Tell whether several processes may work on it at once: SQLite is for one."""
        return sqlite_file(self._url) is None

    def elected(self, *names: str) -> AbstractAsyncContextManager[Term]:
        """Wait until this process is the only one that holds these names."""
        return elected(self._url, names) if self.shared else unopposed()

    def wakes(self, wake: Wake = "deliveries") -> AsyncIterator[None]:
        """Come back whenever something was enqueued, or settled."""
        return notified(self._url, wake) if self.shared else self._bell.rings(wake)

    async def open(self) -> Upgrade | None:
        """Bring the schema and the slots up to date; tell what that changed."""
        return await self._prepare(migrate)

    async def open_new(self) -> None:
        """Make the schema where there is none; raise Outdated where it is of another version."""
        await self._prepare(make_new)

    async def close(self) -> None:
        """Let go of every connection."""
        for engine in (self._engine, self._reader):
            await engine.dispose()

    def _make_file(self) -> None:
        file = sqlite_file(self._url)
        if file is None:
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        except OSError as error:
            raise Unavailable(f"the database file can't be made: {error}") from error

    async def _prepare(self, schema: Callable[[Connection], T]) -> T:
        self._make_file()
        engine = make_engine(self._url, OPENING)
        try:
            async with _connected(engine) as connection:
                done = await connection.run_sync(schema)
                session = SqlSession(connection)
                await SqlSlots(session, SqlOverdue(session), SqlNotes(session)).follow_zone_rules()
                return done
        finally:
            await engine.dispose()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[SqlStore]:
    """Open a store for a block, or a new one where there is none, and close it however the block ends."""
    store = SqlStore(url)
    try:
        await store.open_new()
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def looked_at(url: str) -> AsyncIterator[Transaction]:
    """Read what a store holds and change nothing, not even a missing file; raise Outdated or Unavailable."""
    place = database_url(url)
    file = sqlite_file(place)
    if file and not file.is_file():
        raise Outdated(f"there is no {file} yet: `mentor run` or `mentor db` makes it")
    engine = reading_engine(place, Patience())
    try:
        async with _connected(engine) as connection:
            await connection.run_sync(check)
            yield transaction_of(SqlSession(connection))
    finally:
        await engine.dispose()


@asynccontextmanager
async def _connected(engine: AsyncEngine, urgent: bool = False) -> AsyncIterator[AsyncConnection]:
    with house_errors():
        async with engine.begin() as connection:
            if not urgent:
                await let_wait(connection)
            yield connection
