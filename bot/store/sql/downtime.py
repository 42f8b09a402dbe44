"""What it costs the learners that the service was down: nothing."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import Date, literal, select

from bot.learning.day_bounds import days_down
from bot.store.codec import STREAK_REACH
from bot.store.sql.base import SqlBase
from bot.store.sql.standing import studied_on
from bot.store.sql.tables import learners, ledger


class SqlDowntime(SqlBase):
    """The part of a unit that covers days on which the service was down."""

    async def record_downtime(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for long."""
        clocks = (await self._run(select(learners.c.zone, learners.c.day_start).distinct())).all()
        days = [(zone, start, day) for zone, start in clocks for day in days_down(zone, start, since, until)]
        return sum([await self._cover(zone, start, day, until) for zone, start, day in days])

    async def _cover(self, zone: str, day_start: time, day: date, at: datetime) -> int:
        fact = {
            "learner": learners.c.id,
            "at": literal(at, ledger.c.at.type),
            "day": literal(day, Date()),
            "kind": literal("outage"),
            "ref": literal(""),
            "minutes": literal(0),
            "note": literal(""),
        }
        alive = learners.c.studied_on >= day - timedelta(days=STREAK_REACH)
        mine = (learners.c.zone == zone) & (learners.c.day_start == day_start)
        rows = select(*fact.values()).where(mine, alive, ~studied_on(learners.c.id, literal(day, Date())))
        insert = self._insert(ledger).from_select(list(fact), rows).on_conflict_do_nothing()
        return (await self._run(insert.execution_options(preserve_rowcount=True))).rowcount
