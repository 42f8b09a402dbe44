"""Codes by which two learners become one, in the SQL store."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select

from bot.store.sql.session import SqlSession
from bot.store.sql.tables import link_codes, link_tries


class SqlLinks:
    """Codes of one use."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def save_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code."""
        row = {"learner": learner, "code": code, "expires_at": expires_at}
        await self._session.run(self._session.upsert(link_codes, row, ("learner",)))

    async def take_code(self, code: str, now: datetime) -> int | None:
        """Use a code up; the database lets one transaction have it."""
        c = link_codes.c
        take = delete(link_codes).where(c.code == code).returning(c.learner, c.expires_at)
        taken = (await self._session.run(take)).first()
        return taken.learner if taken and taken.expires_at > now else None

    async def count_try(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code."""
        c = link_tries.c
        await self._session.run(delete(link_tries).where(c.learner == learner, c.at <= since))
        await self._session.run(insert(link_tries).values(learner=learner, at=at))
        tries: int = (await self._session.run(select(func.count()).where(c.learner == learner))).scalar_one()
        return tries
