"""Everything about a learner is erased in the SQL store."""

from sqlalchemy import delete, exists, select

from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.member_badges import SqlMemberBadges
from bot.store.sql.members import SqlMembers
from bot.store.sql.place_columns import knows
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses, drafts, learners, ledger, link_codes, outbox, slots
from bot.store.sql.tables_community import badges, members, seekers
from bot.store.sql.tables_runs import runs
from bot.store.sql.tables_work import attempts
from bot.values.community import Revocation
from bot.values.events import Address

_COUNTED = {
    "facts": ledger,
    "addresses": addresses,
    "nudges": outbox,
    "forms": drafts,
    "attempts": attempts,
    "codes": link_codes,
    "communities": members,
}


class SqlErasure:
    """Forgets somebody, and ends what they share with others."""

    def __init__(self, session: SqlSession, members: SqlMembers, cohorts: SqlCohorts, badges: SqlMemberBadges) -> None:
        self._session, self._members, self._cohorts, self._badges = session, members, cohorts, badges

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        held = select(learners.c.id).where(learners.c.id == learner).with_for_update(key_share=True)
        await self._session.run(held)
        await self.hold_slots(learner)
        await self.hold_places(learner)
        await self._keep_revocations(learner)
        await self._leave_everybody(learner)
        await self._drop_runs(learner)
        erased = {kind: delete(table).where(table.c.learner == learner) for kind, table in _COUNTED.items()}
        counts = {kind: (await self._session.run(statement)).rowcount for kind, statement in erased.items()}
        await self._session.run(delete(learners).where(learners.c.id == learner))
        self._session.erased = True
        return counts

    async def _drop_runs(self, learner: int) -> None:
        """Erase the programs that wait at any address of somebody; they are minutes old, so nobody counts them."""
        mine = (addresses.c.platform == runs.c.platform) & (addresses.c.id == runs.c.person)
        await self._session.run(delete(runs).where(exists().where(mine, addresses.c.learner == learner)))

    async def hold_slots(self, *people: int) -> None:
        """Wait until no tick enqueues these learners, and keep ticks from their slots until the transaction ends."""
        if self._session.postgres:
            theirs = select(learners.c.slot_id).where(learners.c.id.in_(people))
            held = select(slots.c.id).where(slots.c.id.in_(theirs)).order_by(slots.c.id)
            await self._session.run(held.with_for_update(read=True, key_share=True))

    async def hold_places(self, *people: int) -> None:
        """Hold every place of which anything of these learners is, against a removal."""
        if self._session.postgres:
            traces = [trace for learner in people for trace in await self._members.traces(learner)]
            for place in sorted({trace.place for trace in traces if trace.place}, key=str):
                await knows(self._session, place)

    async def _keep_revocations(self, learner: int) -> None:
        """Keep which roles are still to be taken from somebody."""
        b, a = badges.c, addresses.c
        both = badges.join(addresses, (a.learner == b.learner) & (a.platform == b.platform))
        query = select(b.platform, b.place, a.id, b.name).select_from(both).where(b.learner == learner)
        for platform, place, person, name in (await self._session.run(query)).all():
            await self._badges.revoke(Revocation(Address(platform, place), Address(platform, person), name))

    async def _leave_everybody(self, learner: int) -> None:
        """End what others would be left alone with."""
        c = seekers.c
        query = select(c.platform, c.place).where(c.learner == learner).order_by(c.platform, c.place)
        for platform, place in (await self._session.run(query)).all():
            await self._cohorts.unseek(learner, None if place is None else Address(platform, place))
        await self._cohorts.leave_all(learner, await self._cohorts.of(learner))
