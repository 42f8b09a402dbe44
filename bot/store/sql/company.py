"""Who keeps whom company in the SQL store: seekers, cohorts, study sessions, badges."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, tuple_, update

from bot.store.codec import badge_order, leftover_order
from bot.store.sql.base import SqlBase
from bot.store.sql.tables_community import (
    badges,
    cohort_people,
    cohorts,
    communities,
    focus_people,
    focuses,
    leftovers,
    seekers,
)
from bot.values.community import FOCUS_KEPT, Badge, Cohort, Focus, Leftover, Seeker
from bot.values.events import Address

_mine = cohort_people.alias("mine")
_ERASED = 20  # more than one for each that is opened, so that they do not pile up


class SqlCompany(SqlBase):
    """The part of a unit that is about people who study together."""

    async def _knows(self, place: Address) -> bool:
        """Tell whether the mentor is in a place, and hold it against a removal.

        Whoever changes what is of a place does this first, as a removal holds the place before all that is of it:
        otherwise the two would wait for each other.
        """
        which = (communities.c.platform == place.platform) & (communities.c.id == place.id)
        query = select(communities.c.id).where(which).with_for_update(read=True, key_share=True)
        return (await self._run(query)).first() is not None

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list, once for a place."""
        await self._hold(seeker.place)
        row = named(seeker.place) | {"learner": seeker.learner, "since": seeker.since}
        await self._run(self._insert(seekers).values(row).on_conflict_do_nothing())

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off the list."""
        await self._hold(place)
        await self._run(delete(seekers).where(at(seekers, place), seekers.c.learner == learner))

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who looks for company in a place; whoever comes next sees what became of them."""
        await self._hold(place)
        c = seekers.c
        query = select(c.learner, c.since).where(at(seekers, place)).order_by(c.since, c.learner)
        return [Seeker(learner, since, place) for learner, since in await self._run(query)]

    async def _hold(self, place: Address | None) -> None:
        """Hold a list, even an empty one, until the unit ends."""
        if self._postgres:
            name = f"seekers {place.platform} {place.id}" if place else "seekers"
            await self._run(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))

    async def make_cohort(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together."""
        await self._hold(place)
        everybody = tuple(sorted(set(people)))
        row = named(place) | {"made_at": now, "goal": goal}
        id = (await self._run(insert(cohorts).values(row).returning(cohorts.c.id))).scalar_one()
        await self._run(insert(cohort_people), [{"cohort": id, "learner": one} for one in everybody])
        await self._run(delete(seekers).where(at(seekers, place), seekers.c.learner.in_(everybody)))
        return Cohort(id, now, goal, everybody, place)

    async def cohorts(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""
        both = cohorts.join(_mine, _mine.c.cohort == cohorts.c.id).join(cohort_people)
        query = select(cohorts, cohort_people.c.learner).select_from(both).where(_mine.c.learner == learner)
        order = (cohorts.c.made_at.desc(), cohorts.c.id.desc(), cohort_people.c.learner)
        rows = (await self._run(query.order_by(*order))).all()
        return [_cohort(list(group)) for _, group in groupby(rows, key=lambda row: row.id)]

    async def leave_cohort(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort, which is held: two who leave at once would each count the other."""
        await self._run(select(cohorts.c.id).where(cohorts.c.id == cohort).with_for_update())
        which = cohort_people.c.cohort == cohort
        await self._run(delete(cohort_people).where(which, cohort_people.c.learner == learner))
        left = select(func.count()).select_from(cohort_people).where(which).scalar_subquery()
        await self._run(delete(cohorts).where(cohorts.c.id == cohort, left < 2))

    async def _leave_cohorts(self, learner: int, left: Collection[Cohort]) -> None:
        """Take somebody out of several cohorts; in one order, so that two who leave never wait for each other."""
        for cohort in sorted(left, key=lambda cohort: cohort.id):
            await self.leave_cohort(cohort.id, learner)

    async def open_focus(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it."""
        await self._erase_focuses(begins_at - FOCUS_KEPT)
        row = named(place) | {"begins_at": begins_at, "minutes": minutes}
        id = (await self._run(insert(focuses).values(row).returning(focuses.c.id))).scalar_one()
        await self.join_focus(id, learner)
        return Focus(id, place, begins_at, minutes, (learner,))

    async def _erase_focuses(self, before: datetime) -> None:
        """Erase sessions that ended before, a few at a time: ids are in the order of time, so no index is needed."""
        c = focuses.c
        oldest = (await self._run(select(c.id, c.begins_at, c.minutes).order_by(c.id).limit(_ERASED))).all()
        gone = [id for id, at, minutes in oldest if at + timedelta(minutes=minutes) < before]
        if gone:
            free = select(c.id).where(c.id.in_(gone)).with_for_update(skip_locked=True).cte("free")
            await self._run(delete(focuses).where(c.id.in_(select(free.c.id))))

    async def focus(self, id: int) -> Focus | None:
        """Find a session."""
        row = (await self._run(select(focuses).where(focuses.c.id == id))).first()
        if row is None:
            return None
        people = select(focus_people.c.learner).where(focus_people.c.focus == id).order_by(focus_people.c.id)
        everybody = tuple((await self._run(people)).scalars())
        return Focus(id, Address(row.platform, row.place), row.begins_at, row.minutes, everybody)

    async def join_focus(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""
        await self._run(self._insert(focus_people).values(focus=id, learner=learner).on_conflict_do_nothing())

    async def leave_focus(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""
        mine = (focus_people.c.focus == id) & (focus_people.c.learner == learner)
        await self._run(delete(focus_people).where(mine))

    async def want_badges(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member; mostly nothing changes."""
        mine = at(badges, place) & (badges.c.learner == learner)
        wanted = set((await self._run(select(badges.c.name).where(mine, badges.c.wanted))).scalars())
        if wanted != set(names):
            await self._knows(place)
        if gone := wanted - set(names):
            await self._run(update(badges).where(mine, badges.c.name.in_(gone)).values(wanted=False))
            await self._tidy(mine)
        for name in sorted(set(names) - wanted):
            row = named(place) | {"learner": learner, "name": name, "wanted": True, "given": False}
            keys = ("platform", "place", "learner", "name")
            await self._run(self._upsert(badges, row, keys, given=badges.c.given))

    async def open_badges(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges with which something is to be done."""
        query = select(badges).where(badges.c.wanted != badges.c.given).order_by(*badges.primary_key).limit(limit)
        if after:
            query = query.where(tuple_(*badges.primary_key) > tuple_(*badge_order(after)))
        return [Badge(Address(platform, place), *rest) for platform, place, *rest in await self._run(query)]

    async def badge_holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept."""
        who = badges.c.learner
        query = select(who).distinct().where(who > after).order_by(who).limit(limit)
        return list((await self._run(query)).scalars())

    async def settle_badge(self, badge: Badge) -> None:
        """Write down what became of a badge; what is wanted of it may have changed meanwhile."""
        await self._knows(badge.place)
        c = badges.c
        mine = at(badges, badge.place) & (c.learner == badge.learner) & (c.name == badge.name)
        if not (badge.wanted or badge.given):
            await self._run(delete(badges).where(mine, ~c.given))
        await self._run(update(badges).where(mine).values(given=badge.given))
        await self._tidy(mine)

    async def save_leftover(self, leftover: Leftover) -> None:
        """Keep the role of somebody who was forgotten until it is taken."""
        if await self._knows(leftover.place):
            row = named(leftover.place) | {"person": leftover.person.id, "name": leftover.name}
            await self._run(self._insert(leftovers).values(row).on_conflict_do_nothing())

    async def leftovers(self, limit: int, after: Leftover | None = None) -> Sequence[Leftover]:
        """List roles that are to be taken from people who were forgotten."""
        query = select(leftovers).order_by(*leftovers.primary_key).limit(limit)
        if after:
            query = query.where(tuple_(*leftovers.primary_key) > tuple_(*leftover_order(after)))
        rows = await self._run(query)
        return [Leftover(Address(on, place), Address(on, person), name) for on, place, person, name in rows]

    async def settle_leftover(self, leftover: Leftover) -> None:
        """Erase what was kept to take a role."""
        c = leftovers.c
        mine = at(leftovers, leftover.place) & (c.person == leftover.person.id) & (c.name == leftover.name)
        await self._run(delete(leftovers).where(mine))

    async def _tidy(self, which: ColumnElement[bool]) -> None:
        await self._run(delete(badges).where(which, ~badges.c.wanted, ~badges.c.given))


def named(place: Address | None) -> dict[str, str | None]:
    """Write a place into a row."""
    return {"platform": place.platform, "place": place.id} if place else {"platform": None, "place": None}


def at(table: Table, place: Address | None) -> ColumnElement[bool]:
    """Choose the rows of a place."""
    c = table.c
    return (c.platform == place.platform) & (c.place == place.id) if place else c.place.is_(None)


def _cohort(rows: Sequence[Any]) -> Cohort:
    id, platform, place, made_at, goal, _ = rows[0]
    people = tuple(row.learner for row in rows)
    return Cohort(id, made_at, goal, people, Address(platform, place) if place is not None else None)
