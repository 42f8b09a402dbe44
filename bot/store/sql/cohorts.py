"""Who seeks others to study with, and who found each other, in the SQL store."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import delete, func, insert, select

from bot.store.sql.place_columns import at, named
from bot.store.sql.session import SqlSession
from bot.store.sql.tables_community import cohort_people, cohorts, seekers
from bot.values.community import Cohort, Seeker
from bot.values.events import Address

_mine = cohort_people.alias("mine")


class SqlCohorts:
    """Seekers and cohorts."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list, once for a place."""
        await self._hold_list(seeker.place)
        row = named(seeker.place) | {"learner": seeker.learner, "since": seeker.since}
        await self._session.run(self._session.insert(seekers).values(row).on_conflict_do_nothing())

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off the list."""
        await self._hold_list(place)
        await self._session.run(delete(seekers).where(at(seekers, place), seekers.c.learner == learner))

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who seeks others in a place; whoever comes next sees what became of them."""
        await self._hold_list(place)
        c = seekers.c
        query = select(c.learner, c.since).where(at(seekers, place)).order_by(c.since, c.learner)
        return [Seeker(learner, since, place) for learner, since in await self._session.run(query)]

    async def _hold_list(self, place: Address | None) -> None:
        """Hold a list, even an empty one, until the transaction ends."""
        await self._session.hold(f"seekers {place.platform} {place.id}" if place else "seekers")

    async def make(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together."""
        await self._hold_list(place)
        everybody = tuple(sorted(set(people)))
        row = named(place) | {"made_at": now, "goal": goal}
        id = (await self._session.run(insert(cohorts).values(row).returning(cohorts.c.id))).scalar_one()
        await self._session.run(insert(cohort_people), [{"cohort": id, "learner": one} for one in everybody])
        await self._session.run(delete(seekers).where(at(seekers, place), seekers.c.learner.in_(everybody)))
        return Cohort(id, now, goal, everybody, place)

    async def of(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""
        both = cohorts.join(_mine, _mine.c.cohort == cohorts.c.id).join(cohort_people)
        query = select(cohorts, cohort_people.c.learner).select_from(both).where(_mine.c.learner == learner)
        order = (cohorts.c.made_at.desc(), cohorts.c.id.desc(), cohort_people.c.learner)
        rows = (await self._session.run(query.order_by(*order))).all()
        return [_cohort(list(group)) for _, group in groupby(rows, key=lambda row: row.id)]

    async def leave(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort, which is held: two who leave at once would each count the other."""
        await self._session.run(select(cohorts.c.id).where(cohorts.c.id == cohort).with_for_update())
        which = cohort_people.c.cohort == cohort
        await self._session.run(delete(cohort_people).where(which, cohort_people.c.learner == learner))
        left = select(func.count()).select_from(cohort_people).where(which).scalar_subquery()
        await self._session.run(delete(cohorts).where(cohorts.c.id == cohort, left < 2))

    async def leave_all(self, learner: int, left: Collection[Cohort]) -> None:
        """Take somebody out of several cohorts; in one order, so that two who leave never wait for each other."""
        for cohort in sorted(left, key=lambda cohort: cohort.id):
            await self.leave(cohort.id, learner)


def _cohort(rows: Sequence[Any]) -> Cohort:
    id, platform, place, made_at, goal, _ = rows[0]
    people = tuple(row.learner for row in rows)
    return Cohort(id, made_at, goal, people, Address(platform, place) if place is not None else None)
