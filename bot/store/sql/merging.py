"""Two learners become one in the SQL store."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table, and_, bindparam, delete, exists, or_, select, true, update

from bot.store.codec import outlasts
from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.effective_study import studied_last
from bot.store.sql.erasure import SqlErasure
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses, calendars, drafts, learners, ledger, outbox
from bot.store.sql.tables_community import badges, cohort_people, communities, focus_people, members, seekers
from bot.store.sql.tables_work import attempts

_WHERE = ("platform", "place")
_theirs = outbox.alias("theirs")


class SqlMerging:
    """Gives everything of one learner to another."""

    def __init__(self, session: SqlSession, erasure: SqlErasure, cohorts: SqlCohorts) -> None:
        self._session, self._erasure, self._cohorts = session, erasure, cohorts

    async def merge(self, keep: int, gone: int, drop: Collection[int]) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        await self._erasure.hold_slots(keep, gone)
        await self._erasure.hold_places(keep, gone)
        await self._merge_shared(keep, gone)
        await self._erase_facts(keep, gone, drop)
        await self._erase_rivals(keep, gone)
        await self._give(drafts, keep, gone, *_WHERE)
        await self._give(calendars, keep, gone)
        await self._give(attempts, keep, gone, "hour")
        for table in (ledger, addresses, outbox):
            await self._session.run(update(table).where(table.c.learner == gone).values(learner=keep))
        await self._erasure.forget(gone)
        await self._session.run(update(learners).where(learners.c.id == keep).values(studied_on=studied_last(keep)))

    async def _merge_shared(self, keep: int, gone: int) -> None:
        """Give what a learner shares with others."""
        for table in (members, seekers):
            await self._keep_first(table, keep, gone)
        # nobody is shown under another name than the one that they agreed to
        await self._give(members, keep, gone, *_WHERE, shown=False)
        await self._give(seekers, keep, gone, *_WHERE)
        await self._give_badges(keep, gone)
        await self._give_focuses(keep, gone)
        both = [cohort for cohort in await self._cohorts.of(gone) if keep in cohort.people]
        await self._cohorts.leave_all(gone, both)
        await self._give(cohort_people, keep, gone, "cohort")
        await self._session.run(update(communities).where(communities.c.manager == gone).values(manager=keep))

    async def _keep_first(self, table: Table, keep: int, gone: int) -> None:
        """Let a row of `keep` begin when that of `gone` did, if that was earlier."""
        theirs = table.alias("theirs")
        here = _same(table, theirs, _WHERE) & (theirs.c.learner == gone) & (theirs.c.since < table.c.since)
        since = select(theirs.c.since).where(here).scalar_subquery()
        mine = (table.c.learner == keep) & exists().where(here)
        await self._session.run(update(table).where(mine).values(since=since))

    async def _give(self, table: Table, keep: int, gone: int, *same: str, **changed: Any) -> None:
        """Give the rows of a learner to another who has none like them."""
        mine = table.alias("mine")
        taken = exists().where(mine.c.learner == keep, _same(table, mine, same))
        await self._session.run(update(table).where(table.c.learner == gone, ~taken).values(learner=keep, **changed))

    async def _give_badges(self, keep: int, gone: int) -> None:
        theirs = badges.alias("theirs")
        given = exists().where(theirs.c.learner == gone, theirs.c.given, _same(badges, theirs, (*_WHERE, "name")))
        await self._session.run(update(badges).where(badges.c.learner == keep, given).values(given=True))
        await self._give(badges, keep, gone, *_WHERE, "name")

    async def _give_focuses(self, keep: int, gone: int) -> None:
        """Keep the place of who came first, as the host is the first."""
        theirs = focus_people.alias("theirs")
        first = (theirs.c.learner == gone) & (theirs.c.id < focus_people.c.id)
        later = exists().where(first, _same(focus_people, theirs, ("focus",)))
        await self._session.run(delete(focus_people).where(focus_people.c.learner == keep, later))
        await self._give(focus_people, keep, gone, "focus")

    async def _erase_facts(self, keep: int, gone: int, drop: Collection[int]) -> None:
        c = ledger.c
        if drop:
            which = (c.id == bindparam("dropped")) & or_(c.learner == keep, c.learner == gone)
            await self._session.run(delete(ledger).where(which), [{"dropped": id} for id in drop])
        out = select(c.day).where(c.learner == keep, c.kind == "outage")
        await self._session.run(delete(ledger).where(c.learner == gone, c.kind == "outage", c.day.in_(out)))

    async def _erase_rivals(self, keep: int, gone: int) -> None:
        """Erase one of two deliveries of the same kind and day."""
        same = (_theirs.c.kind == outbox.c.kind) & (_theirs.c.day == outbox.c.day)
        query = select(outbox.c.id, outbox.c.state, _theirs.c.id, _theirs.c.state).join(_theirs, same)
        pairs = await self._session.run(query.where(outbox.c.learner == keep, _theirs.c.learner == gone))
        losers = [{"lost": rival if outlasts(state, other) else mine} for mine, state, rival, other in pairs]
        if losers:
            await self._session.run(delete(outbox).where(outbox.c.id == bindparam("lost")), losers)


def _same(table: Table, other: FromClause, names: Sequence[str]) -> ColumnElement[bool]:
    """Tell that two rows agree; nothing agrees with nothing."""
    return and_(true(), *(other.c[name].is_not_distinct_from(table.c[name]) for name in names))
