"""Engines for both databases, and what their errors mean to the house."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, sleep
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError, IntegrityError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.values.errors import Unavailable

AGAIN = 0.01  # seconds
POOL = 10  # PostgreSQL connections a process; a transaction holds one for milliseconds
CACHE_KB = 8_000  # of a SQLite file's pages, for each connection: a tick's rows and their indexes fit
READERS = 4  # connections for long reads, which wait for each other and never for those that write
_SQLITE = "sqlite+aiosqlite"
_POSTGRES = "postgresql+psycopg"
_DRIVERS = {"sqlite": _SQLITE, _SQLITE: _SQLITE} | dict.fromkeys(("postgres", "postgresql", _POSTGRES), _POSTGRES)
# https://www.sqlite.org/rescode.html: the file is locked, full, unreadable, gone or being replaced
_SQLITE_GONE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PROTOCOL,
}
_KEYS = {  # a row points to one that is not there, or there is one already
    "ForeignKeyViolation",
    "UniqueViolation",
    "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "SQLITE_CONSTRAINT_UNIQUE",
}
LONG = 30  # seconds that a long read may take or be waited for
_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
_READ_ONLY = "25006"  # https://www.postgresql.org/docs/current/errcodes-appendix.html: a standby after a fail-over


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a transaction waits for a lock, for a new connection, for a free one, and for an answer.

    An answer is waited for so long by urgent ones only. Together about 2 s, and 4 s with a server that hangs: a person
    is told to try again before they wonder.
    """

    lock: float = 1.5
    connect: float = 2
    pool: float = 2
    answer: float = 2


def database_url(text: str) -> URL:
    """Read a database URL, plain or with a driver; an error never repeats it, as it may hold a password."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ValueError("the database URL can't be read; see .env.example") from None
    if not 0 <= (url.port or 0) < 65_536:
        raise ValueError("the port in the database URL is too large")
    if url.drivername not in _DRIVERS:
        raise ValueError(f"the database URL begins with {url.drivername!r}; sqlite and postgresql are known")
    if "@" in (url.host or ""):
        raise ValueError("the password in the database URL must be percent-encoded: %40 for @")
    if _DRIVERS[url.drivername] == _SQLITE and not url.database:
        raise ValueError("the SQLite URL names no file")
    return url.set(drivername=_DRIVERS[url.drivername])


def snapshot_engine(url: URL, patience: Patience) -> AsyncEngine:
    """Make the engine for transactions that only read: each sees one state of the database, and takes no lock."""
    file = sqlite_file(url)
    patient = replace(patience, pool=LONG, answer=LONG)
    return _postgres(url, patient, READERS, _SNAPSHOT) if file is None else _sqlite(file, patient, READERS)


def sqlite_file(url: URL) -> Path | None:
    """Name the file of a SQLite URL."""
    return Path(url.database or "").absolute() if url.drivername == _SQLITE else None


def make_engine(url: URL, patience: Patience) -> AsyncEngine:
    """Make the engine for a URL."""
    file = sqlite_file(url)
    return _postgres(url, patience) if file is None else _sqlite(file, patience)


def reading_engine(url: URL, patience: Patience) -> AsyncEngine:
    """Make an engine that only looks: a SQLite file that nobody works with is not even locked."""
    file = sqlite_file(url)
    if file is None:
        return _postgres(url, patience)
    at_work = file.with_name(f"{file.name}-wal").exists()
    query = {"mode": "ro", "uri": "true"} | ({} if at_work else {"immutable": "1"})
    address = URL.create(_SQLITE, database=file.as_uri(), query=query)
    return create_async_engine(address, hide_parameters=True, connect_args={"timeout": patience.lock})


async def let_wait(connection: AsyncConnection) -> None:
    """Let the rest of a transaction take the time that it takes; SQLite is never waited for but for its lock."""
    line = (await connection.get_raw_connection()).driver_connection
    take_time = getattr(line, "take_time", None)
    if take_time:
        take_time()


def _postgres(
    url: URL, patience: Patience, connections: int = POOL, options: Mapping[str, Any] = MappingProxyType({})
) -> AsyncEngine:
    from bot.store.driver.postgres_line import PostgresLine  # the driver is an extra that SQLite does without

    lock = round(patience.lock * 1000)
    dead = round(patience.connect * 1000)
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=patience.pool,
        execution_options=options,
        connect_args={
            "async_creator_fn": PostgresLine.connect,
            "connect_timeout": round(patience.connect),
            "tcp_user_timeout": dead,
            "options": f"-c lock_timeout={lock}",
        },
    )

    _be_urgent(engine, patience)
    return engine


def _be_urgent(engine: AsyncEngine, patience: Patience) -> None:
    """Have every transaction begin as an urgent one, also after one that was let wait."""

    @event.listens_for(engine.sync_engine, "connect")
    @event.listens_for(engine.sync_engine, "checkin")
    def _limit(connection: Any, record: Any) -> None:
        if record.driver_connection:  # none is left where it broke
            record.driver_connection.wait_at_most(patience.answer)


def _sqlite(file: Path, patience: Patience, readers: int = 0) -> AsyncEngine:
    """One connection: SQLite writes one at a time anyway, and the queue for it is fairer than the queue for its lock.

    Or some that only read: a state that stays while others write. The file must exist (mode=rw), so that one that
    vanished is an error and no empty database.
    """
    url = URL.create(_SQLITE, database=file.as_uri(), query={"mode": "rw", "uri": "true"})
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=readers or 1,
        max_overflow=0,
        pool_timeout=patience.pool,
        # no isolation level: BEGIN is ours, as the driver's own begins late and loses updates
        connect_args={"timeout": patience.lock, "isolation_level": None},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, record: Any) -> None:
        record.info["file"] = _identity(file)
        set_up(connection, patience.lock, reads=bool(readers))

    @event.listens_for(engine.sync_engine, "checkout")
    def _same_file(connection: Any, record: Any, proxy: Any) -> None:
        if record.info["file"] != _identity(file):
            raise DisconnectionError("the database file was moved or replaced")

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        # IMMEDIATE: of two that read first and write later one would lose what the other wrote
        connection.exec_driver_sql("BEGIN" if readers else "BEGIN IMMEDIATE")

    return engine


def set_up(connection: Any, patience: float, reads: bool = False) -> None:
    """Prepare a new connection to SQLite."""
    cursor = connection.cursor()
    _keep_log(cursor, monotonic() + patience)
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # what is erased is overwritten, and not only left out
    cursor.execute(f"PRAGMA cache_size=-{CACHE_KB}")
    # FULL: what a person was told is saved survives a power cut too, and what was sent is not sent again
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute(f"PRAGMA query_only={'ON' if reads else 'OFF'}")
    cursor.close()


def _keep_log(cursor: Any, until: float) -> None:
    """Have changes written to a log first; for that alone SQLite doesn't wait while another process begins to write."""
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(AGAIN)
        else:
            return


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def house_errors() -> Iterator[None]:
    """Turn the errors of the driver into those of the house; a fault of ours stays what it is."""
    try:
        yield
    except PoolTimeout as error:
        raise Unavailable("no database connection became free") from error
    except IntegrityError as error:
        if not _KEYS & {type(error.orig).__name__, getattr(error.orig, "sqlite_errorname", "")}:
            raise
        raise LookupError("the learner is not in the store, or the address is another's") from error
    except DBAPIError as error:
        if _is_gone(error):
            raise Unavailable(f"the database can't be used now: {_first_line(error)}") from error
        raise
    except StatementError as error:
        if isinstance(error.orig, ValueError):
            raise error.orig from None
        raise


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).partition("\n")[0]


def _is_gone(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _SQLITE_GONE
    kinds = {kind.__name__ for kind in type(error.orig).__mro__}
    return bool(kinds & {"OperationalError", "InterfaceError"}) or getattr(error.orig, "sqlstate", "") == _READ_ONLY
