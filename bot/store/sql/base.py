"""What every part of an SQL unit does: run a statement, insert or change a row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import CursorResult, Executable, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.driver.engine import house_errors
from bot.store.driver.wake import CHANNEL
from bot.store.sql.tables import notes

Insert = sqlite.Insert | postgresql.Insert
INSERTS: dict[bool, Callable[[Table], Insert]] = {True: postgresql.insert, False: sqlite.insert}  # True: PostgreSQL
Row = Mapping[str, Any]
Rows = CursorResult[*tuple[Any, ...]]


class SqlBase:
    """A unit over a connection that is in a transaction, and the notes of the service.

    `failure`: a statement failed, so nothing of the unit can be written, even if somebody caught the error.
    `made_rows`: whoever sends is to be woken when the unit is written.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self.failure: Exception | None = None
        self.made_rows = False
        self.changed: set[int] = set()
        self._connection = connection
        self._postgres = connection.dialect.name == "postgresql"

    async def _run(self, statement: Executable, rows: Row | Sequence[Row] | None = None) -> Rows:
        try:
            with house_errors():
                return await self._connection.execute(statement, rows)
        except Exception as error:
            self.failure = error
            raise

    async def _ring(self) -> None:
        """Wake the senders once the unit is written; PostgreSQL itself tells the other processes."""
        if self._postgres and not self.made_rows:
            await self._run(select(func.pg_notify(CHANNEL, "")))
        self.made_rows = True

    def _insert(self, table: Table) -> Insert:
        return INSERTS[self._postgres](table)

    def _upsert(self, table: Table, row: Row, keys: Sequence[str], **changed: Any) -> Insert:
        """Insert a row, or change all but its keys; `changed` names what is not simply overwritten."""
        insert = self._insert(table).values(**row)
        new = {name: insert.excluded[name] for name in row if name not in keys}
        return insert.on_conflict_do_update(index_elements=list(keys), set_=new | changed)

    async def note(self, key: str) -> str | None:
        """Read a value that the service keeps for itself."""
        return (await self._run(select(notes.c.value).where(notes.c.key == key))).scalar()

    async def save_note(self, key: str, value: str) -> None:
        """Keep a value for the service itself."""
        await self._run(self._upsert(notes, {"key": key, "value": value}, ("key",)))
