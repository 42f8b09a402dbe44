"""What the service keeps for itself, in the SQL store."""

from sqlalchemy import select

from bot.store.sql.session import SqlSession
from bot.store.sql.tables import notes


class SqlNotes:
    """Values by key."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def get(self, key: str) -> str | None:
        """Read a value."""
        return (await self._session.run(select(notes.c.value).where(notes.c.key == key))).scalar()

    async def set(self, key: str, value: str) -> None:
        """Keep a value."""
        await self._session.run(self._session.upsert(notes, {"key": key, "value": value}, ("key",)))
