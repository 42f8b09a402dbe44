"""Communities in the memory store, and what becomes of them when a learner is forgotten or merged."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.store.codec import in_order, managed_by, utc
from bot.store.memory.links import MemoryLinks
from bot.store.memory.members import MemoryMembers
from bot.values.community import Badge, Cohort, Community, Focus, Leftover, Seeker, Trace, diary_address
from bot.values.events import Address

K = TypeVar("K")
Of = TypeVar("Of", Cohort, Focus, Seeker, Badge, Leftover)


class MemoryCommunity(MemoryMembers, MemoryLinks):
    """The part of a unit that is about communities and the people in them."""

    async def community(self, place: Address) -> Community | None:
        """Find a place."""
        found = self._data.communities.get(place)
        return found and replace(found, settings=dict(found.settings))

    async def save_community(self, community: Community) -> None:
        """Add or change a place."""
        if community.diary is not None:
            self._person(community.diary)
        place = replace(community.place, channel="")
        settings = dict(community.settings)
        kept = replace(community, place=place, joined_at=utc(community.joined_at), settings=settings)
        self._put(self._data.communities, place.address, kept)
        if place.address not in self._data.joined:
            self._put(self._data.joined, place.address, {})

    async def meet_community(self, community: Community) -> None:
        """Add a place, unless it is known."""
        if community.place.address not in self._data.communities:
            await self.save_community(community)

    async def drop_community(self, place: Address) -> None:
        """Forget a place, with its diary and everything else of it."""
        diary = self._data.owners.get(diary_address(place))
        if diary is not None:
            await self.forget(diary)
        self._rehome_all(place, None)
        self._drop(self._data.joined, place)
        self._drop(self._data.communities, place)

    async def move_community(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address."""
        found = self._data.communities.get(old)
        if found is None:
            return
        rival = self._data.communities.get(new)
        if rival and rival.joined_at <= found.joined_at:
            await self.drop_community(old)
            return
        await self.drop_community(new)
        self._put(self._data.communities, new, replace(found, place=replace(found.place, address=new)))
        self._put(self._data.joined, new, self._data.joined[old])
        self._drop(self._data.communities, old)
        self._drop(self._data.joined, old)
        self._rehome_all(old, new)
        self._move_reach(diary_address(old), diary_address(new))

    def _move_reach(self, was: Address, now: Address) -> None:
        owner = self._data.owners.get(was)
        if owner is not None:
            reaches = self._person(owner).reaches
            self._put(reaches, now, replace(reaches[was], address=now))
            self._put(self._data.owners, now, owner)
            self._drop(reaches, was)
            self._drop(self._data.owners, was)

    def _rehome_all(self, old: Address, new: Address | None) -> None:
        """Let what belongs to a place belong to another, or drop it."""
        self._rehome(self._data.cohorts, lambda cohort: cohort.id, old, new)
        self._rehome(self._data.focuses, lambda focus: focus.id, old, new)
        self._rehome(self._data.seekers, _seeker_key, old, new)
        self._rehome(self._data.badges, _badge_key, old, new)
        self._rehome(self._data.leftovers, lambda leftover: leftover, old, new)
        for person in self._data.people.values():
            if new and old in person.drafts:
                self._put(person.drafts, new, person.drafts[old])
            self._drop(person.drafts, old)

    def _rehome(self, rows: dict[K, Of], key: Callable[[Of], K], old: Address, new: Address | None) -> None:
        for row in [row for row in rows.values() if row.place == old]:
            self._drop(rows, key(row))
            if new:
                moved = replace(row, place=new)
                self._put(rows, key(moved), moved)

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner, also what they share with others."""
        places = await self.memberships(learner)
        for cohort in await self.cohorts(learner):
            await self.leave_cohort(cohort.id, learner)
        for place in places:
            self._drop(self._data.joined[place], learner)
        for seeker in self._seeking(learner):
            self._drop(self._data.seekers, _seeker_key(seeker))
        for badge in self._badges(learner):
            for reach in await self.reaches(learner):
                if reach.address.platform == badge.place.platform:
                    await self.save_leftover(Leftover(badge.place, reach.address, badge.name))
            self._drop(self._data.badges, _badge_key(badge))
        self._change_people(learner, None)
        return await super().forget(learner) | {"communities": len(places)}

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another, also what they share with others."""
        self._merge_members(keep, gone)
        for seeker in self._seeking(gone):
            mine = self._data.seekers.get((seeker.place, keep), seeker)
            since = min(mine.since, seeker.since)
            self._put(self._data.seekers, (seeker.place, keep), Seeker(keep, since, seeker.place))
        for badge in self._badges(gone):
            rival = self._data.badges.get((badge.place, keep, badge.name), replace(badge, learner=keep))
            self._put(self._data.badges, _badge_key(rival), replace(rival, given=rival.given or badge.given))
        for cohort in await self.cohorts(gone):
            self._keep_cohort(cohort, {keep if person == gone else person for person in cohort.people})
        self._change_people(gone, keep)
        await super().merge(keep, gone, drop)

    def _merge_members(self, keep: int, gone: int) -> None:
        """Keep one membership of two; nobody is shown under another name than the one that they agreed to."""
        for members in self._data.joined.values():
            theirs = members.get(gone)
            if theirs:
                mine = members.get(keep) or replace(theirs, learner=keep, shown=False)
                self._put(members, keep, replace(mine, since=min(mine.since, theirs.since)))

    def _change_people(self, old: int, new: int | None) -> None:
        """Let somebody stand for somebody else in study sessions and as the manager of a place, or nobody."""
        for focus in [focus for focus in self._data.focuses.values() if old in focus.people]:
            people = dict.fromkeys(new if person == old else person for person in focus.people)
            self._put(self._data.focuses, focus.id, replace(focus, people=tuple(p for p in people if p is not None)))
        for place, found in list(self._data.communities.items()):
            diary = None if found.diary == old else found.diary
            changed = replace(found, settings=managed_by(found.settings, old, new), diary=diary)
            self._put(self._data.communities, place, changed)

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List everything that is kept about a learner in communities."""
        data = self._data
        members = ((place, people[learner]) for place, people in data.joined.items() if learner in people)
        cohorts = (cohort for cohort in data.cohorts.values() if learner in cohort.people)
        focuses = (focus for focus in data.focuses.values() if learner in focus.people)
        return in_order(
            [
                *(Trace("member", place, mine.since, "shown" if mine.shown else "") for place, mine in members),
                *(Trace("seeker", seeker.place, seeker.since) for seeker in self._seeking(learner)),
                *(Trace("cohort", cohort.place, cohort.made_at, str(cohort.goal)) for cohort in cohorts),
                *(Trace("focus", focus.place, focus.begins_at, str(focus.minutes)) for focus in focuses),
                *(Trace("badge", badge.place, note=badge.name) for badge in self._badges(learner)),
            ]
        )

    def _seeking(self, learner: int) -> list[Seeker]:
        return [seeker for seeker in self._data.seekers.values() if seeker.learner == learner]


def _seeker_key(seeker: Seeker) -> tuple[Address | None, int]:
    return seeker.place, seeker.learner


def _badge_key(badge: Badge) -> tuple[Address, int, str]:
    return badge.place, badge.learner, badge.name
