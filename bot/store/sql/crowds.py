"""When most people want their nudge."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.ports.rows import Crowd
from bot.store.codec import fullest
from bot.store.sql.base import SqlBase
from bot.store.sql.tables import addresses, learners, slots

AHEAD = timedelta(hours=24)


class SqlCrowds(SqlBase):
    """The part of a unit that looks ahead."""

    async def crowds(self, now: datetime) -> Sequence[Crowd]:
        """Find for each platform the moment of the next day at which most people want their nudge there."""
        c = addresses.c
        own = select(c.platform).where(c.learner == learners.c.id, c.open)
        platform = own.order_by(c.used_at.desc(), c.platform).limit(1).scalar_subquery()
        people = select(platform.label("platform"), slots.c.next_due_at.label("at"))
        mine = people.select_from(learners.join(slots, learners.c.slot_id == slots.c.id))
        soon = mine.where(slots.c.next_due_at <= now + AHEAD).subquery()
        which = (soon.c.platform, soon.c.at)
        found = await self._run(select(*which, func.count()).where(soon.c.platform.is_not(None)).group_by(*which))
        return fullest(Crowd(*row) for row in found)
