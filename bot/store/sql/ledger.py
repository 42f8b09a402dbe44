"""The facts of learners in the SQL store."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, func, insert, literal, select, update

from bot.learning.day_bounds import days_down
from bot.learning.facts import Fact, is_study
from bot.ports.ledger import OutageSlice
from bot.store.codec import ZONES
from bot.store.sql.effective_study import may_live, studied_last, studied_on
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import learners, ledger

_FACT = [ledger.c[field.name] for field in fields(Fact)]
FACTS_AT_ONCE = 500  # more than most people have: one look, and a millisecond to read them


class FactQuery:
    """A query for facts in two parts, built once: building a statement takes longer than running it."""

    def __init__(self, whole: Select[*tuple[Any, ...]]) -> None:
        self.first, self.others = whole.limit(FACTS_AT_ONCE), whole.offset(FACTS_AT_ONCE)


_ALL = select(*_FACT).where(ledger.c.learner == bindparam("learner")).order_by(ledger.c.at, ledger.c.id)
_FACTS, _LATER_FACTS = FactQuery(_ALL), FactQuery(_ALL.where(ledger.c.day >= bindparam("since", type_=Date)))


class SqlLedger:
    """The facts of every learner."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the facts of a learner, oldest first; those of years in slices."""
        return await self._read(_FACTS, {"learner": learner})

    async def facts_since(self, learner: int, day: date) -> Sequence[Fact]:
        """Read the facts of a learner of a day and later ones, oldest first."""
        return await self._read(_LATER_FACTS, {"learner": learner, "since": day})

    async def _read(self, query: FactQuery, given: Mapping[str, Any]) -> Sequence[Fact]:
        """Read in one look what most people have, and the years of others in slices."""
        found = [Fact(*row) for row in await self._session.run(query.first, given)]
        return found if len(found) < FACTS_AT_ONCE else found + await self._session.read(query.others, Fact, given)

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

    async def record_all(self, learner: int, facts: Sequence[Fact]) -> Sequence[Fact]:
        """Append many facts in few statements; the learner's last day of study follows once."""
        c, stored = ledger.c, list[Fact]()
        latest = (await self._session.run(select(func.max(c.id)).where(c.learner == learner))).scalar() or 0
        names = [field.name for field in fields(Fact) if field.name != "id"]
        for begin in range(0, len(facts), FACTS_AT_ONCE):
            part = facts[begin : begin + FACTS_AT_ONCE]
            rows = [{"learner": learner} | {name: getattr(fact, name) for name in names} for fact in part]
            # ids rise in this order; to be told each with its row takes a statement a row
            await self._session.run(insert(ledger), rows)
            found = await self._session.run(select(c.id).where(c.learner == learner, c.id > latest).order_by(c.id))
            stored += (replace(fact, id=id) for fact, id in zip(part, found.scalars(), strict=True))
            latest = stored[-1].id or 0
        mine = learners.c.id == learner
        await self._session.run(update(learners).where(mine).values(studied_on=studied_last(learner)))
        self._session.changed.add(learner)
        return stored

    async def record_outages(self, since: datetime, until: datetime, after: int, most: int) -> OutageSlice:
        """Write an outage for each day of some learners of which the service was down for long."""
        c = learners.c
        some = select(c.id).where(c.id > after).order_by(c.id).limit(most).subquery()
        last = (await self._session.run(select(func.max(some.c.id)))).scalar()
        if last is None:
            return OutageSlice(None)
        alive = may_live(c.id, c.studied_on, since.date() - ZONES)
        theirs = select(c.id, c.zone, c.day_start).where(c.id > after, c.id <= last, alive)
        days = [
            {"learner_id": id, "when": until, "on": day}
            for id, zone, day_start in (await self._session.run(theirs.order_by(c.id))).all()
            for day in days_down(zone, day_start, since, until)
        ]
        return OutageSlice(last, await self._cover(days))

    async def _cover(self, days: Sequence[Mapping[str, Any]]) -> int:
        if not days:
            return 0
        learner_id, on = bindparam("learner_id", type_=Integer), bindparam("on", type_=Date)
        fact = {
            "learner": learner_id,
            "at": bindparam("when", type_=ledger.c.at.type),
            "day": on,
            "kind": literal("outage"),
            "ref": literal(""),
            "minutes": literal(0),
            "note": literal(""),
        }
        rows = select(*fact.values()).where(~studied_on(learner_id, on))
        insert = self._session.insert(ledger).from_select(list(fact), rows).on_conflict_do_nothing()
        return (await self._session.run(insert.execution_options(preserve_rowcount=True), days)).rowcount
