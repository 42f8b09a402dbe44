"""Communities in the SQL store, and what becomes of them when a learner is forgotten or merged."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table, and_, delete, exists, select, tuple_, update

from bot.store.codec import managed_by
from bot.store.sql.links import SqlLinks
from bot.store.sql.members import SqlMembers
from bot.store.sql.tables import addresses, drafts
from bot.store.sql.tables_community import badges, cohort_people, communities, focus_people, members, seekers
from bot.store.sql.traces import SqlTraces
from bot.values.community import MANAGER, Community, Leftover, diary_address
from bot.values.events import Address, Place

_WHERE = ("platform", "place")


class SqlCommunity(SqlMembers, SqlTraces, SqlLinks):
    """The part of a unit that is about communities and the people in them."""

    async def community(self, place: Address) -> Community | None:
        """Find a place."""
        row = (await self._run(select(communities).where(_is(communities, place)))).first()
        if row is None:
            return None
        return Community(Place(place, row.kind, row.name), row.joined_at, json.loads(row.settings), row.diary)

    async def save_community(self, community: Community) -> None:
        """Add or change a place."""
        await self._run(self._upsert(communities, _row(community), ("platform", "id")))

    async def meet_community(self, community: Community) -> None:
        """Add a place, unless it is known."""
        await self._run(self._insert(communities).values(_row(community)).on_conflict_do_nothing())

    async def drop_community(self, place: Address) -> None:
        """Forget a place, with its diary and everything else of it."""
        diary = await self.learner_at(diary_address(place))  # held, as everybody does who changes a community
        if diary:
            await self.forget(diary.key)
        await self._run(delete(communities).where(_is(communities, place)))
        await self._drop_drafts(place)

    async def _drop_drafts(self, place: Address) -> None:
        """Drop what is answered in a place, but not what is held: who answers may wait for the place already."""
        key = drafts.primary_key.columns
        free = select(*key).where(_answered_in(place)).with_for_update(skip_locked=True).cte("free")
        await self._run(delete(drafts).where(tuple_(*key).in_(select(free))))

    async def move_community(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address; what belongs to it follows by its keys."""
        c = communities.c
        both = select(c.id, c.joined_at).where(_is(communities, old) | _is(communities, new))
        # held, as a platform may tell it twice at once: who comes second finds nothing to move, and drops nothing
        since = {row.id: row.joined_at for row in await self._run(both.with_for_update())}
        if old.id not in since:
            return
        if new.id in since and since[new.id] <= since[old.id]:
            await self.drop_community(old)
            return
        await self.drop_community(new)
        was, now = diary_address(old), diary_address(new)
        for table, one, other in ((communities, old, new), (addresses, was, now)):
            await self._run(update(table).where(_is(table, one)).values(asdict(other)))
        await self._run(update(drafts).where(_answered_in(old)).values(platform=new.platform, place=new.id))

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner, also what they share with others."""
        await self.learner(learner)
        await self._hold_places(learner)
        await self._keep_leftovers(learner)
        await self._leave_everybody(learner)
        await self._change_manager(learner, None)
        count = (await self._run(delete(members).where(members.c.learner == learner))).rowcount
        return await super().forget(learner) | {"communities": count}

    async def _hold_places(self, *people: int) -> None:
        """Hold every place of which anything of these learners is, against a removal."""
        if self._postgres:
            found = {trace.place for learner in people for trace in await self.traces(learner) if trace.place}
            for place in sorted(found, key=str):
                await self._knows(place)

    async def _keep_leftovers(self, learner: int) -> None:
        """Keep which roles are still to be taken from somebody."""
        b, a = badges.c, addresses.c
        both = badges.join(addresses, (a.learner == b.learner) & (a.platform == b.platform))
        query = select(b.platform, b.place, a.id, b.name).select_from(both).where(b.learner == learner)
        for platform, place, person, name in (await self._run(query)).all():
            await self.save_leftover(Leftover(Address(platform, place), Address(platform, person), name))

    async def _leave_everybody(self, learner: int) -> None:
        """End what others would be left alone with."""
        c = seekers.c
        query = select(c.platform, c.place).where(c.learner == learner).order_by(c.platform, c.place)
        for platform, place in (await self._run(query)).all():
            await self.unseek(learner, None if place is None else Address(platform, place))
        await self._leave_cohorts(learner, await self.cohorts(learner))

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another, also what they share with others."""
        await self._hold_places(keep, gone)
        for table in (members, seekers):
            await self._keep_first(table, keep, gone)
        # nobody is shown under another name than the one that they agreed to
        await self._give(members, keep, gone, *_WHERE, shown=False)
        await self._give(seekers, keep, gone, *_WHERE)
        await self._give_badges(keep, gone)
        await self._give_focuses(keep, gone)
        await self._leave_cohorts(gone, [cohort for cohort in await self.cohorts(gone) if keep in cohort.people])
        await self._give(cohort_people, keep, gone, "cohort")
        await self._change_manager(gone, keep)
        await super().merge(keep, gone, drop)

    async def _keep_first(self, table: Table, keep: int, gone: int) -> None:
        """Let a row of `keep` begin when that of `gone` did, if that was earlier."""
        theirs = table.alias("theirs")
        here = _same(table, theirs, _WHERE) & (theirs.c.learner == gone) & (theirs.c.since < table.c.since)
        since = select(theirs.c.since).where(here).scalar_subquery()
        mine = (table.c.learner == keep) & exists().where(here)
        await self._run(update(table).where(mine).values(since=since))

    async def _give(self, table: Table, keep: int, gone: int, *same: str, **changed: Any) -> None:
        """Give the rows of a learner to another who has none like them."""
        mine = table.alias("mine")
        taken = exists().where(mine.c.learner == keep, _same(table, mine, same))
        await self._run(update(table).where(table.c.learner == gone, ~taken).values(learner=keep, **changed))

    async def _give_badges(self, keep: int, gone: int) -> None:
        theirs = badges.alias("theirs")
        given = exists().where(theirs.c.learner == gone, theirs.c.given, _same(badges, theirs, (*_WHERE, "name")))
        await self._run(update(badges).where(badges.c.learner == keep, given).values(given=True))
        await self._give(badges, keep, gone, *_WHERE, "name")

    async def _give_focuses(self, keep: int, gone: int) -> None:
        """Keep the place of who came first, as the host is the first."""
        theirs = focus_people.alias("theirs")
        first = (theirs.c.learner == gone) & (theirs.c.id < focus_people.c.id)
        later = exists().where(first, _same(focus_people, theirs, ("focus",)))
        await self._run(delete(focus_people).where(focus_people.c.learner == keep, later))
        await self._give(focus_people, keep, gone, "focus")

    async def _change_manager(self, old: int, new: int | None) -> None:
        """Let somebody manage what somebody else did, or nobody."""
        c = communities.c
        written = json.dumps({MANAGER: str(old)})[1:-1]
        query = select(c.platform, c.id, c.settings).where(c.settings.contains(written, autoescape=True))
        for platform, id, text in (await self._run(query.with_for_update(key_share=True))).all():
            settings = managed_by(json.loads(text), old, new)
            change = update(communities).where(_is(communities, Address(platform, id)))
            await self._run(change.values(settings=json.dumps(settings)))


def _row(community: Community) -> dict[str, Any]:
    place, settings = community.place, json.dumps(community.settings)
    row = {"platform": place.address.platform, "id": place.address.id, "kind": place.kind, "name": place.name}
    return row | {"joined_at": community.joined_at, "settings": settings, "diary": community.diary}


def _same(table: Table, other: FromClause, names: Sequence[str]) -> ColumnElement[bool]:
    """Tell that two rows agree; nothing agrees with nothing."""
    return and_(*(other.c[name].is_not_distinct_from(table.c[name]) for name in names))


def _is(table: Table, address: Address) -> ColumnElement[bool]:
    return (table.c.platform == address.platform) & (table.c.id == address.id)


def _answered_in(place: Address) -> ColumnElement[bool]:
    return (drafts.c.platform == place.platform) & (drafts.c.place == place.id)
