"""Shared study sessions in the SQL store."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select

from bot.store.sql.place_columns import named
from bot.store.sql.session import SqlSession
from bot.store.sql.tables_community import focus_people, focuses
from bot.values.community import FOCUS_KEPT, Focus
from bot.values.events import Address

_ERASED = 20  # more than one for each that is opened, so that they do not pile up


class SqlFocusSessions:
    """The sessions."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def open(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it."""
        await self._erase_focuses(begins_at - FOCUS_KEPT)
        row = named(place) | {"begins_at": begins_at, "minutes": minutes}
        id = (await self._session.run(insert(focuses).values(row).returning(focuses.c.id))).scalar_one()
        await self.join(id, learner)
        return Focus(id, place, begins_at, minutes, (learner,))

    async def _erase_focuses(self, before: datetime) -> None:
        """Erase sessions that ended before, a few at a time: ids are in the order of time, so no index is needed."""
        c = focuses.c
        oldest = (await self._session.run(select(c.id, c.begins_at, c.minutes).order_by(c.id).limit(_ERASED))).all()
        gone = [id for id, at, minutes in oldest if at + timedelta(minutes=minutes) < before]
        if gone:
            free = select(c.id).where(c.id.in_(gone)).with_for_update(skip_locked=True).cte("free")
            await self._session.run(delete(focuses).where(c.id.in_(select(free.c.id))))

    async def find(self, id: int) -> Focus | None:
        """Find a session."""
        row = (await self._session.run(select(focuses).where(focuses.c.id == id))).first()
        if row is None:
            return None
        people = select(focus_people.c.learner).where(focus_people.c.focus == id).order_by(focus_people.c.id)
        everybody = tuple((await self._session.run(people)).scalars())
        return Focus(id, Address(row.platform, row.place), row.begins_at, row.minutes, everybody)

    async def join(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""
        await self._session.run(
            self._session.insert(focus_people).values(focus=id, learner=learner).on_conflict_do_nothing()
        )

    async def leave(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""
        mine = (focus_people.c.focus == id) & (focus_people.c.learner == learner)
        await self._session.run(delete(focus_people).where(mine))
