"""A connection to SQLite that seldom visits the driver's thread: a visit costs ten times more than most statements.

A unit visits it once a statement. One in a hurry does little, so it visits only for what may wait: for others to end
their transaction when its own begins, and for the disk when something was written.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from time import monotonic, sleep
from typing import Any

from aiosqlite import Connection

AGAIN = 0.01  # seconds

Work = Callable[[sqlite3.Connection], sqlite3.Cursor]
Result = tuple[Any, list[Any], int, int | None]  # the columns, the rows, how many were changed, the last id


def connect(file: str, **settings: Any) -> "Line":
    """Make a connection; it connects when it is awaited."""
    # no isolation level: BEGIN is ours, as the driver's own begins late and loses updates
    return Line(lambda: sqlite3.connect(file, isolation_level=None, **settings))


def _set_up(connection: sqlite3.Connection, until: float) -> None:
    _keep_log(connection, until)
    connection.execute("PRAGMA foreign_keys=ON")
    # FULL: what a person was told is saved survives a power cut too, and what was sent is not sent again
    connection.execute("PRAGMA synchronous=FULL")


def _keep_log(connection: sqlite3.Connection, until: float) -> None:
    """Have changes written to a log first; for that alone SQLite doesn't wait while another process begins to write."""
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(AGAIN)
        else:
            return


class Line(Connection):
    """A connection whose transactions begin with their first statement, in the same visit."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=1)
        self._thread.daemon = True  # it must not keep alive a process that ends
        self._to_begin = self._begun = False
        self._unchanged = 0  # how much was ever changed through this connection when the transaction began
        self._hurries = True

    async def set_up(self, patience: float) -> None:
        """Prepare a new connection, and wait for others who just do so."""
        await self._execute(_set_up, self._conn, monotonic() + patience)  # type: ignore[no-untyped-call]

    def begin(self) -> None:
        """Have a transaction begin with the next statement."""
        self._to_begin = True

    def hurry(self, _patience: float) -> None:
        """Do the statements of the next transactions here; the file answers at once."""
        self._hurries = True

    def take_time(self) -> None:
        """Do the statements of this transaction in the thread, as they may take long."""
        self._hurries = False

    def cursor(self) -> "Visit":  # type: ignore[override] # made here: the thread need not be asked
        """Give what runs a statement."""
        return Visit(self)

    async def visit(self, work: Work) -> "Result":
        """Do something inside the transaction, and read all of its rows."""
        if self._hurries and self._begun and not self._to_begin:
            return self._visit(work)
        self._begun = True
        found: Result = await self._execute(self._visit, work)  # type: ignore[no-untyped-call]
        return found

    def _visit(self, work: Work) -> "Result":
        connection = self._conn
        if self._to_begin:
            # IMMEDIATE: of two that read first and write later one would lose what the other wrote
            connection.execute("BEGIN IMMEDIATE")
            self._to_begin = False
            self._unchanged = connection.total_changes
        cursor = work(connection)
        rows = cursor.fetchall() if cursor.description else []
        return cursor.description, rows, cursor.rowcount, cursor.lastrowid

    async def commit(self) -> None:
        """Write the transaction, if one began."""
        if self._hurries and self._begun and self._conn.total_changes == self._unchanged:
            self._conn.commit()  # the disk has no part in it
            self._begun = False
        else:
            await self._end(super().commit)

    async def rollback(self) -> None:
        """Drop the transaction, if one began."""
        await self._end(super().rollback)

    async def _end(self, end: Callable[[], Awaitable[None]]) -> None:
        self._to_begin = False
        if self._begun:
            await end()
            self._begun = False


class Visit:
    """A cursor, as far as SQLAlchemy asks for one; the rows are here when a statement has run."""

    arraysize = 1

    def __init__(self, line: Line) -> None:
        self._line = line
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> "Visit":
        """Give itself."""
        return self

    async def execute(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run a statement."""
        await self._keep(lambda connection: connection.execute(sql, values))

    async def executemany(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        """Run a statement many times."""
        await self._keep(lambda connection: connection.executemany(sql, values))

    async def _keep(self, work: Work) -> None:
        self.description, self._rows, self.rowcount, self.lastrowid = await self._line.visit(work)

    async def fetchall(self) -> list[Any]:
        """Give the rows."""
        return self._rows

    async def close(self) -> None:
        """Do nothing: nothing of it is left in the thread."""
