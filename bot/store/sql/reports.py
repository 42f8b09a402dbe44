"""What many people did, in the SQL store."""

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, and_, func, select

from bot.clock import Offset
from bot.learning.community_insights import Posted
from bot.store.sql.effective_study import days_studied, last_studies, study_sums
from bot.store.sql.effective_study import studied_on as counts
from bot.store.sql.place_columns import at
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import learners, ledger
from bot.store.sql.tables_community import members
from bot.values.community import Lately, MemberWeek, StuckHour, Studied
from bot.values.events import Address

_c = members.c
_people = members.join(learners)


class SqlReports:
    """Counts, and long lists."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts."""
        days = days_studied(_c.learner, first, last)
        who = (_c.learner, learners.c.name, _c.shown, _c.since, learners.c.rest_days, learners.c.paused_until)
        clock = (learners.c.zone, learners.c.day_start)
        query = select(*who, days, *clock).select_from(_people).where(_since(place, first)).order_by(_c.learner)
        return [week for week in await self._session.read(query, MemberWeek) if week.days]

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day."""
        query = select(learners.c.zone, learners.c.day_start).distinct().select_from(_people)
        return await self._session.read(query.where(at(members, place), learners.c.seen_on >= since), _pair)

    async def studied_on(self, place: Address, day: date, names: int) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name some of those who want that."""
        which = _since(place, day) & counts(_c.learner, day)
        count = (await self._session.run(select(func.count()).select_from(_people).where(which))).scalar_one()
        named = select(learners.c.name).select_from(_people).where(which, _c.shown, func.trim(learners.c.name) != "")
        return count, await self._session.read(named.order_by(_c.learner).limit(names), str)

    async def lately(
        self, place: Address, since: datetime, offsets: Sequence[Offset], posts: Sequence[Posted]
    ) -> Sequence[Lately]:
        """Sum up the effective study of each member since a moment."""
        query = study_sums(members, _c.learner, since, offsets, posts).where(at(members, place))
        return await self._session.read(query, _lately)

    async def left_off(self, place: Address, since: datetime, until: datetime, most: int) -> Sequence[Studied]:
        """Read the last effective study of the members who stopped at some time since a moment."""
        query = last_studies(_people, _c.learner, at(members, place), since, until, most)
        return await self._session.read(query, Studied)

    async def checked(self, place: Address, first: date, last: date) -> int:
        """Count the hours of members whose work was checked on these days."""
        theirs = _people.join(ledger, ledger.c.learner == _c.learner)
        days = (ledger.c.kind == "checked", ledger.c.day >= first, ledger.c.day <= last)
        each = select(_c.learner, ledger.c.ref).distinct().select_from(theirs).where(_since(place, first), *days)
        return int((await self._session.run(select(func.count()).select_from(each.subquery()))).scalar_one())

    async def stuck(self, first: date) -> Sequence[StuckHour]:
        """Count who was stuck in which hour since a day, and whom which rung helped."""
        people = func.count(ledger.c.learner.distinct()).label("people")
        where = (ledger.c.kind.in_(("stuck", "helped")), ledger.c.day >= first)
        which = (ledger.c.ref, ledger.c.kind, ledger.c.note)
        query = select(*which, people).where(*where).group_by(*which).order_by(people.desc(), *which)
        return await self._session.read(query, StuckHour)

    async def people_on(self, day: date) -> int:
        """Count who studied on a day; whoever never did since then is left out before the ledger is asked."""
        lately = learners.c.studied_on >= day
        people = select(func.count()).select_from(learners).where(lately, counts(learners.c.id, day))
        return int((await self._session.run(people)).scalar_one())


def _since(place: Address, day: date) -> ColumnElement[bool]:
    """Choose members who may have studied on a day or since, before the ledger is asked."""
    return and_(at(members, place), learners.c.studied_on >= day)


def _pair(zone: str, day_start: time) -> tuple[str, time]:
    return zone, day_start


def _lately(learner: int, last_at: datetime, hours: int, with_post: int) -> Lately:
    return Lately(learner, last_at, int(hours), bool(with_post))
