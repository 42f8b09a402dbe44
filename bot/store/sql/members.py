"""The members of communities in the SQL store, and what they study."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, delete, select, update

from bot.store.codec import in_order
from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.member_badges import SqlMemberBadges
from bot.store.sql.place_columns import at, knows, named
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses
from bot.store.sql.tables_community import members
from bot.store.sql.traces import trace, trace_queries
from bot.values.community import Member, Trace
from bot.values.events import Address

_c = members.c
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
        rows = await self._session.read(query.order_by(_c.learner, a.used_at, a.id.desc()), _at)
        return list({who: address for who, address in rows if address}.items())

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List what is kept about somebody in communities."""
        queries = trace_queries(learner)
        return in_order([trace(kind, row) for kind, query in queries.items() for row in await self._session.run(query)])


def _at(learner: int, platform: str | None, id: str | None) -> tuple[int, Address | None]:
    return learner, Address(platform, id) if platform and id else None


def _is(place: Address, learner: int) -> ColumnElement[bool]:
    return and_(at(members, place), _c.learner == learner)
