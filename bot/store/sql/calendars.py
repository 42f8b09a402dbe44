"""What calendars were told, in the SQL store."""

from dataclasses import asdict

from sqlalchemy import select

from bot.ports.calendars import Calendar
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import calendars

_c = calendars.c


class SqlCalendars:
    """The calendars of learners."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def of(self, learner: int) -> Calendar | None:
        """Find a learner's calendar."""
        query = select(_c.sequence, _c.days, _c.digest, _c.told_at, _c.secret).where(_c.learner == learner)
        row = (await self._session.run(query)).first()
        return Calendar(*row) if row else None

    async def save(self, learner: int, calendar: Calendar) -> None:
        """Keep what a calendar was told."""
        await self._session.run(self._session.upsert(calendars, {"learner": learner} | asdict(calendar), ("learner",)))

    async def subscribed(self, secret: str) -> int | None:
        """Find whose feed has an address with this hash."""
        found: int | None = (await self._session.run(select(_c.learner).where(_c.secret == secret))).scalar()
        return found
