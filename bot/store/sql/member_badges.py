"""The roles that members are to have, in the SQL store."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, delete, select, tuple_, update

from bot.store.codec import badge_order, revocation_order
from bot.store.sql.place_columns import at, knows, named
from bot.store.sql.session import SqlSession
from bot.store.sql.tables_community import badges, revocations
from bot.values.community import Badge, Revocation
from bot.values.events import Address


class SqlMemberBadges:
    """Badges that are wanted and given, and roles that are still to be taken."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def want(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member; mostly nothing changes."""
        mine = at(badges, place) & (badges.c.learner == learner)
        wanted = set((await self._session.run(select(badges.c.name).where(mine, badges.c.wanted))).scalars())
        if wanted != set(names):
            await knows(self._session, place)
        if gone := wanted - set(names):
            await self._session.run(update(badges).where(mine, badges.c.name.in_(gone)).values(wanted=False))
            await self._tidy(mine)
        for name in sorted(set(names) - wanted):
            row = named(place) | {"learner": learner, "name": name, "wanted": True, "given": False}
            keys = ("platform", "place", "learner", "name")
            await self._session.run(self._session.upsert(badges, row, keys, given=badges.c.given))

    async def open(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges with which something is to be done."""
        query = select(badges).where(badges.c.wanted != badges.c.given).order_by(*badges.primary_key).limit(limit)
        if after:
            query = query.where(tuple_(*badges.primary_key) > tuple_(*badge_order(after)))
        return [Badge(Address(platform, place), *rest) for platform, place, *rest in await self._session.run(query)]

    async def holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept."""
        who = badges.c.learner
        query = select(who).distinct().where(who > after).order_by(who).limit(limit)
        return list((await self._session.run(query)).scalars())

    async def settle(self, badge: Badge) -> None:
        """Write down what became of a badge; what is wanted of it may have changed meanwhile."""
        await knows(self._session, badge.place)
        c = badges.c
        mine = at(badges, badge.place) & (c.learner == badge.learner) & (c.name == badge.name)
        if not (badge.wanted or badge.given):
            await self._session.run(delete(badges).where(mine, ~c.given))
        await self._session.run(update(badges).where(mine).values(given=badge.given))
        await self._tidy(mine)

    async def revoke(self, revocation: Revocation) -> None:
        """Keep the role of somebody who was forgotten until it is taken."""
        if await knows(self._session, revocation.place):
            row = named(revocation.place) | {"person": revocation.person.id, "name": revocation.name}
            await self._session.run(self._session.insert(revocations).values(row).on_conflict_do_nothing())

    async def revocations(self, limit: int, after: Revocation | None = None) -> Sequence[Revocation]:
        """List roles that are to be taken from people who were forgotten."""
        query = select(revocations).order_by(*revocations.primary_key).limit(limit)
        if after:
            query = query.where(tuple_(*revocations.primary_key) > tuple_(*revocation_order(after)))
        rows = await self._session.run(query)
        return [Revocation(Address(on, place), Address(on, person), name) for on, place, person, name in rows]

    async def settle_revocation(self, revocation: Revocation) -> None:
        """Erase what was kept to take a role."""
        c = revocations.c
        mine = at(revocations, revocation.place) & (c.person == revocation.person.id) & (c.name == revocation.name)
        await self._session.run(delete(revocations).where(mine))

    async def _tidy(self, which: ColumnElement[bool]) -> None:
        await self._session.run(delete(badges).where(which, ~badges.c.wanted, ~badges.c.given))
