"""Two learners become one in the SQL store, by a code of one use."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, func, insert, or_, select, update

from bot.ports.store import Draft
from bot.store.codec import draft_of, outlasts
from bot.store.sql.homes import home_of, rows_of
from bot.store.sql.people import SqlPeople
from bot.store.sql.standing import studied_last
from bot.store.sql.tables import addresses, drafts, learners, ledger, link_codes, link_tries, outbox
from bot.values.events import Address

_theirs = outbox.alias("theirs")
_mine = drafts.alias("mine")


class SqlLinks(SqlPeople):
    """The part of a unit that is about one person in two places."""

    async def drafts(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering."""
        query = select(drafts).where(drafts.c.learner == learner).order_by(drafts.c.platform, drafts.c.place)
        found = [(Address(row.platform, row.place), draft_of(row.form)) for row in await self._run(query)]
        return [(place, draft) for place, draft in found if draft]

    async def save_link_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code."""
        row = {"learner": learner, "code": code, "expires_at": expires_at}
        await self._run(self._upsert(link_codes, row, ("learner",)))

    async def take_link_code(self, code: str, now: datetime) -> int | None:
        """Use a code up; the database lets one unit have it."""
        c = link_codes.c
        taken = (await self._run(delete(link_codes).where(c.code == code).returning(c.learner, c.expires_at))).first()
        return taken.learner if taken and taken.expires_at > now else None

    async def try_link(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code."""
        c = link_tries.c
        await self._run(delete(link_tries).where(c.learner == learner, c.at <= since))
        await self._run(insert(link_tries).values(learner=learner, at=at))
        tries: int = (await self._run(select(func.count()).where(c.learner == learner))).scalar_one()
        return tries

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        await self._hold_homes(keep, gone)
        await self._hold_waves(keep, gone)
        await self._materialize(keep)
        await self._leave_waves(gone)
        await self._erase_facts(keep, gone, drop)
        await self._erase_rivals(keep, gone)
        here = (_mine.c.platform == drafts.c.platform) & (_mine.c.place == drafts.c.place)
        taken = exists().where(_mine.c.learner == keep, here)
        await self._run(update(drafts).where(drafts.c.learner == gone, ~taken).values(learner=keep))
        for table in (ledger, addresses):
            await self._run(update(table).where(table.c.learner == gone).values(learner=keep))
        theirs = outbox.c.id.in_(rows_of(gone))
        await self._run(update(outbox).where(theirs).values(learner=keep, home=home_of(keep)))
        await self.forget(gone)
        await self._run(update(learners).where(learners.c.id == keep).values(studied_on=studied_last(keep)))

    async def _erase_facts(self, keep: int, gone: int, drop: Collection[int]) -> None:
        c = ledger.c
        if drop:
            which = (c.id == bindparam("dropped")) & or_(c.learner == keep, c.learner == gone)
            await self._run(delete(ledger).where(which), [{"dropped": id} for id in drop])
        out = select(c.day).where(c.learner == keep, c.kind == "outage")
        await self._run(delete(ledger).where(c.learner == gone, c.kind == "outage", c.day.in_(out)))

    async def _erase_rivals(self, keep: int, gone: int) -> None:
        same = (_theirs.c.kind == outbox.c.kind) & (_theirs.c.day == outbox.c.day)
        query = select(outbox.c.id, outbox.c.state, _theirs.c.id, _theirs.c.state).join(_theirs, same)
        both = outbox.c.id.in_(rows_of(keep)) & _theirs.c.id.in_(rows_of(gone))
        pairs = await self._run(query.where(both))
        losers = [{"lost": rival if outlasts(state, other) else mine} for mine, state, rival, other in pairs]
        if losers:
            await self._run(delete(outbox).where(outbox.c.id == bindparam("lost")), losers)
