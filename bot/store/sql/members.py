"""The members of communities in the SQL store, and what they study."""

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, select, update

from bot.store.codec import in_order
from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.member_badges import SqlMemberBadges
from bot.store.sql.places import at, knows, named
from bot.store.sql.session import SqlSession
from bot.store.sql.standing_study import days_studied, standing_study
from bot.store.sql.standing_study import studied_on as counts
from bot.store.sql.tables import addresses, learners
from bot.store.sql.tables_community import members
from bot.store.sql.traces import trace, trace_queries
from bot.values.community import Member, MemberWeek, Studied, Trace
from bot.values.events import Address

_c, _id = members.c, learners.c.id
_people = members.join(learners)
_ONE = select(_c.learner, _c.since, _c.shown).where(  # made once: it is asked with every event in a community
    _c.platform == bindparam("on"), _c.place == bindparam("at"), _c.learner == bindparam("who")
)


class SqlMembers:
    """The members of communities."""

    def __init__(self, session: SqlSession, cohorts: SqlCohorts, badges: SqlMemberBadges) -> None:
        self._session, self._cohorts, self._badges = session, cohorts, badges

    async def join(self, place: Address, learner: int, now: datetime) -> None:
        """Make a learner a member of a known place, unless they are one."""
        if await self.find(place, learner) or not await knows(self._session, place):
            return
        row = named(place) | {"learner": learner, "since": now, "shown": False}
        await self._session.run(self._session.insert(members).values(row).on_conflict_do_nothing())

    async def leave(self, place: Address, learner: int) -> None:
        """End a membership, with what hangs on it."""
        await knows(self._session, place)
        await self._cohorts.unseek(learner, place)
        here = [cohort for cohort in await self._cohorts.of(learner) if cohort.place == place]
        await self._cohorts.leave_all(learner, here)
        await self._badges.want(place, learner, ())
        await self._session.run(delete(members).where(_is(place, learner)))

    async def find(self, place: Address, learner: int) -> Member | None:
        """Find a member."""
        row = (await self._session.run(_ONE, {"on": place.platform, "at": place.id, "who": learner})).first()
        return Member(*row) if row else None

    async def save(self, place: Address, member: Member) -> None:
        """Change a member."""
        await knows(self._session, place)
        values = {"since": member.since, "shown": member.shown}
        await self._session.run(update(members).where(_is(place, member.learner)).values(values))
        self._session.changed.add(member.learner)

    async def places_of(self, learner: int) -> Sequence[Address]:
        """List the places of which a learner is a member."""
        query = select(_c.platform, _c.place).where(_c.learner == learner).order_by(_c.platform, _c.place)
        return [Address(*row) for row in await self._session.run(query)]

    async def shown(self, place: Address) -> Sequence[tuple[int, Address]]:
        """List the members who want their name on boards, each with the address that they used last there."""
        a = addresses.c
        # an outer join has an order: SQLite would begin with everybody's addresses
        both = members.outerjoin(addresses, (a.learner == _c.learner) & (a.platform == _c.platform))
        query = select(_c.learner, a.platform, a.id).select_from(both).where(at(members, place), _c.shown)
        rows = await self._session.run(query.order_by(_c.learner, a.used_at, a.id.desc()))
        return list({who: (who, Address(platform, id)) for who, platform, id in rows if id}.values())

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts."""
        days = days_studied(_c.learner, first, last)
        who = (_c.learner, learners.c.name, _c.shown, _c.since, learners.c.rest_days, learners.c.paused_until)
        clock = (learners.c.zone, learners.c.day_start)
        query = select(*who, days, *clock).select_from(_people).where(_lately(place, first)).order_by(_c.learner)
        return [week for row in await self._session.run(query) if (week := MemberWeek(*row)).days]

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day."""
        query = select(learners.c.zone, learners.c.day_start).distinct().select_from(_people)
        rows = await self._session.run(query.where(at(members, place), learners.c.seen_on >= since))
        return [(zone, day_start) for zone, day_start in rows]

    async def studied_on(self, place: Address, day: date) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name those of them who want that."""
        which = _lately(place, day) & counts(_c.learner, day)
        count = (await self._session.run(select(func.count()).select_from(_people).where(which))).scalar_one()
        shown = select(learners.c.name).select_from(_people).where(which, _c.shown).order_by(_c.learner)
        return count, list((await self._session.run(shown)).scalars())

    async def studies(self, place: Address, since: datetime) -> Sequence[Studied]:
        """Read the standing study of all members since a moment, oldest first."""
        query = standing_study(members, _c.learner, since).where(at(members, place))
        return [Studied(*row) for row in await self._session.run(query)]

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List what is kept about somebody in communities."""
        queries = trace_queries(learner)
        return in_order([trace(kind, row) for kind, query in queries.items() for row in await self._session.run(query)])


def _is(place: Address, learner: int) -> ColumnElement[bool]:
    return and_(at(members, place), _c.learner == learner)


def _lately(place: Address, day: date) -> ColumnElement[bool]:
    """Choose members who may have studied on a day or since, before the ledger is asked."""
    return and_(at(members, place), learners.c.studied_on >= day)
