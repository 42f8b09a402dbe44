"""The facts of learners in the SQL store."""

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import Date, bindparam, insert, literal, select, update

from bot.learning.day_bounds import days_down
from bot.learning.facts import Fact, is_study
from bot.store.codec import STREAK_REACH
from bot.store.sql.session import SqlSession
from bot.store.sql.standing_study import studied_last, studied_on
from bot.store.sql.tables import learners, ledger

_FACT = [ledger.c[field.name] for field in fields(Fact)]
# What every event asks is built once: building a statement takes longer than running it.
_FACTS = select(*_FACT).where(ledger.c.learner == bindparam("learner")).order_by(ledger.c.at, ledger.c.id)


class SqlLedger:
    """The facts of every learner."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the facts of a learner, oldest first."""
        return [Fact(*row) for row in await self._session.run(_FACTS, {"learner": learner})]

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append a fact; the learner's last day of study follows."""
        values = asdict(fact) | {"learner": learner}
        del values["id"]
        id = (await self._session.run(insert(ledger).values(values).returning(ledger.c.id))).scalar_one()
        if is_study(fact) or fact.kind == "undo":
            mine = learners.c.id == learner
            await self._session.run(update(learners).where(mine).values(studied_on=studied_last(learner)))
        self._session.changed.add(learner)
        return replace(fact, id=id)

    async def record_outages(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for long."""
        clocks = (await self._session.run(select(learners.c.zone, learners.c.day_start).distinct())).all()
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
        insert = self._session.insert(ledger).from_select(list(fact), rows).on_conflict_do_nothing()
        return (await self._session.run(insert.execution_options(preserve_rowcount=True))).rowcount
