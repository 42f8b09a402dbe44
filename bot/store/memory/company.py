"""Who keeps whom company in the memory store: seekers, cohorts, study sessions, badges."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.store.codec import badge_order, leftover_order, utc
from bot.store.memory.data import MemoryBase
from bot.values.community import FOCUS_KEPT, Badge, Cohort, Focus, Leftover, Seeker
from bot.values.events import Address


class MemoryCompany(MemoryBase):
    """The part of a unit that is about people who study together."""

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list, once for a place."""
        self._known(seeker.place, seeker.learner)
        key = (seeker.place, seeker.learner)
        if key not in self._data.seekers:
            self._put(self._data.seekers, key, replace(seeker, since=utc(seeker.since)))

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off the list."""
        self._drop(self._data.seekers, (place, learner))

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who looks for company in a place; units of this store hold everything."""
        found = (seeker for seeker in self._data.seekers.values() if seeker.place == place)
        return sorted(found, key=lambda seeker: (seeker.since, seeker.learner))

    async def make_cohort(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together."""
        self._known(place, *people)
        cohort = Cohort(next(self._data.ids), utc(now), goal, tuple(sorted(set(people))), place)
        self._put(self._data.cohorts, cohort.id, cohort)
        for learner in people:
            await self.unseek(learner, place)
        return cohort

    async def cohorts(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""
        mine = (cohort for cohort in self._data.cohorts.values() if learner in cohort.people)
        return sorted(mine, key=lambda cohort: (cohort.made_at, cohort.id), reverse=True)

    async def leave_cohort(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort."""
        found = self._data.cohorts.get(cohort)
        if found and learner in found.people:
            self._keep_cohort(found, {person for person in found.people if person != learner})

    def _keep_cohort(self, cohort: Cohort, people: set[int]) -> None:
        if len(people) > 1:
            self._put(self._data.cohorts, cohort.id, replace(cohort, people=tuple(sorted(people))))
        else:
            self._drop(self._data.cohorts, cohort.id)

    async def open_focus(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it."""
        self._known(place, learner)
        for old in [old for old in self._data.focuses.values() if old.ends_at < begins_at - FOCUS_KEPT]:
            self._drop(self._data.focuses, old.id)
        focus = Focus(next(self._data.ids), place, utc(begins_at), minutes, (learner,))
        self._put(self._data.focuses, focus.id, focus)
        return focus

    async def focus(self, id: int) -> Focus | None:
        """Find a session."""
        return self._data.focuses.get(id)

    async def join_focus(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""
        self._person(learner)
        focus = self._data.focuses[id]
        if learner not in focus.people:
            self._put(self._data.focuses, id, replace(focus, people=(*focus.people, learner)))

    async def leave_focus(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""
        focus = self._data.focuses[id]
        people = tuple(person for person in focus.people if person != learner)
        self._put(self._data.focuses, id, replace(focus, people=people))

    async def want_badges(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member."""
        self._known(place, learner)
        for badge in self._badges(learner, place):
            self._keep_badge(replace(badge, wanted=badge.name in names))
        for name in names:
            if (place, learner, name) not in self._data.badges:
                self._keep_badge(Badge(place, learner, name, wanted=True, given=False))

    async def open_badges(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges with which something is to be done."""
        found = sorted((badge for badge in self._data.badges.values() if badge.wanted != badge.given), key=badge_order)
        return [badge for badge in found if after is None or badge_order(badge) > badge_order(after)][:limit]

    async def badge_holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept."""
        return sorted({learner for _, learner, _ in self._data.badges if learner > after})[:limit]

    async def settle_badge(self, badge: Badge) -> None:
        """Write down what became of a badge."""
        kept = self._data.badges.get((badge.place, badge.learner, badge.name))
        if kept is None:
            return
        dropped = not (badge.wanted or badge.given or kept.given)
        self._keep_badge(replace(kept, wanted=kept.wanted and not dropped, given=badge.given))

    async def save_leftover(self, leftover: Leftover) -> None:
        """Keep the role of somebody who was forgotten until it is taken."""
        if leftover.place in self._data.communities:
            self._put(self._data.leftovers, leftover, leftover)

    async def leftovers(self, limit: int, after: Leftover | None = None) -> Sequence[Leftover]:
        """List roles that are to be taken from people who were forgotten."""
        found = sorted(self._data.leftovers, key=leftover_order)
        return [one for one in found if after is None or leftover_order(one) > leftover_order(after)][:limit]

    async def settle_leftover(self, leftover: Leftover) -> None:
        """Erase what was kept to take a role."""
        self._drop(self._data.leftovers, leftover)

    def _badges(self, learner: int, place: Address | None = None) -> list[Badge]:
        badges = self._data.badges.values()
        return [badge for badge in badges if badge.learner == learner and place in {None, badge.place}]

    def _keep_badge(self, badge: Badge) -> None:
        key = (badge.place, badge.learner, badge.name)
        if badge.wanted or badge.given:
            self._put(self._data.badges, key, badge)
        else:
            self._drop(self._data.badges, key)

    def _known(self, place: Address | None, *people: int) -> None:
        for person in people:
            self._person(person)
        if place and place not in self._data.communities:
            raise LookupError("the mentor is not in this community")
