"""What every port of the SQL store stands on: run a statement, insert or change a row, hold a name."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar

from sqlalchemy import CursorResult, Executable, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.ports.store import Wake
from bot.process.slices import SLICE
from bot.store.driver.engine import house_errors
from bot.store.driver.wake import WAKE_CHANNELS

Insert = sqlite.Insert | postgresql.Insert
INSERTS: dict[bool, Callable[[Table], Insert]] = {True: postgresql.insert, False: sqlite.insert}  # True: PostgreSQL
Values = Mapping[str, Any]
ResultRows = CursorResult[*tuple[Any, ...]]
T = TypeVar("T")


class SqlSession:
    """A connection that is in a transaction.

    `failure`: a statement failed, so nothing can be written, even if somebody caught the error.
    `wakes`: who is to be woken when it is written. `erased`: nothing of somebody may be left in any file.
    `changed`: the people whose row, ledger or membership it wrote; `writes`: how many changes it made.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self.failure: Exception | None = None
        self.wakes: set[Wake] = set()
        self.erased = False
        self.changed: set[int] = set()
        self.writes = 0
        self.postgres = connection.dialect.name == "postgresql"
        self._connection = connection

    async def run(self, statement: Executable, values: Values | Sequence[Values] | None = None) -> ResultRows:
        """Run a statement, once or for each of many values."""
        self.writes += statement.is_dml
        try:
            with house_errors():
                return await self._connection.execute(statement, values)
        except Exception as error:
            self.failure = error
            raise

    def fail(self, error: Exception) -> NoReturn:
        """Refuse what a key would have refused; nothing of the transaction is written."""
        self.failure = error
        raise error

    async def read(
        self, statement: Executable, make: Callable[..., T], values: Values | None = None, size: int = SLICE
    ) -> list[T]:
        """Run a statement with a long result and make something of each row, slice by slice."""
        found: list[T] = []
        try:
            with house_errors():
                async with self._connection.stream(statement, values, execution_options={"yield_per": size}) as result:
                    async for rows in result.partitions():
                        found += [make(*row) for row in rows]
                        await asyncio.sleep(0)
        except Exception as error:
            self.failure = error
            raise
        return found

    async def ring(self, wake: Wake) -> None:
        """Wake who waits once the transaction is written; PostgreSQL itself tells the other processes."""
        if self.postgres and wake not in self.wakes:
            await self.run(select(func.pg_notify(WAKE_CHANNELS[wake], "")))
        self.wakes.add(wake)

    async def hold(self, name: str) -> None:
        """Let nobody else hold this name until the transaction ends; SQLite has one writer at a time anyway."""
        if self.postgres:
            await self.run(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))

    def insert(self, table: Table) -> Insert:
        """Begin an insert that can say what happens to a row that is there."""
        return INSERTS[self.postgres](table)

    def upsert(self, table: Table, values: Values, keys: Sequence[str], **changed: Any) -> Insert:
        """Insert a row, or change all but its keys; `changed` names what is not simply overwritten."""
        insert = self.insert(table).values(**values)
        new = {name: insert.excluded[name] for name in values if name not in keys}
        return insert.on_conflict_do_update(index_elements=list(keys), set_=new | changed)
