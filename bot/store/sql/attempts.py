"""The last attempts in the SQL store."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, tuple_

from bot.ports.attempts import Attempt
from bot.store.sql.session import SqlSession
from bot.store.sql.tables_work import attempts

_c = attempts.c
_ATTEMPT = (_c.hour, _c.at, _c.files, _c.verdict, _c.passed, _c.hints)


class SqlAttempts:
    """The last attempts of learners."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def find(self, learner: int, hour: str) -> Attempt | None:
        """Find a learner's last attempt at an hour."""
        row = (await self._session.run(select(*_ATTEMPT).where(_c.learner == learner, _c.hour == hour))).first()
        return _attempt(row) if row else None

    async def of(self, learner: int) -> Sequence[Attempt]:
        """List a learner's attempts, the oldest first."""
        query = select(*_ATTEMPT).where(_c.learner == learner).order_by(_c.at, _c.hour)
        return [_attempt(row) for row in await self._session.run(query)]

    async def save(self, learner: int, attempt: Attempt) -> None:
        """Keep an attempt in the place of the one before."""
        row = {"learner": learner} | asdict(attempt) | {"files": json.dumps(dict(attempt.files))}
        await self._session.run(self._session.upsert(attempts, row, ("learner", "hour")))

    async def drop(self, learner: int) -> None:
        """Erase a learner's attempts."""
        await self._session.run(delete(attempts).where(_c.learner == learner))

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase attempts that are older, so many at most."""
        old = select(_c.learner, _c.hour).where(_c.at < before).limit(limit)
        keys = [tuple(row) for row in await self._session.run(old)]
        if keys:
            await self._session.run(delete(attempts).where(tuple_(_c.learner, _c.hour).in_(keys)))
        return len(keys)


def _attempt(row: Row[Any]) -> Attempt:
    return Attempt(row.hour, row.at, json.loads(row.files), row.verdict, row.passed, row.hints)
