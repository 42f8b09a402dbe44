"""The members of communities in the memory store, and what they study."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot.learning.facts import counted_days, study
from bot.learning.learner import Learner
from bot.store.codec import micros, utc
from bot.store.memory.company import MemoryCompany
from bot.values.community import Member, Studied, Week
from bot.values.events import Address


class MemoryMembers(MemoryCompany):
    """The part of a unit that is about the members of communities."""

    async def join(self, place: Address, learner: int, now: datetime) -> None:
        """Make a learner a member of a known place, unless they are one."""
        members = self._data.joined.get(place)
        if members is not None and learner not in members:
            self._person(learner)
            self._put(members, learner, Member(learner, utc(now)))

    async def leave(self, place: Address, learner: int) -> None:
        """End a membership, with what hangs on it."""
        await self.unseek(learner, place)
        for cohort in await self.cohorts(learner):
            if cohort.place == place:
                await self.leave_cohort(cohort.id, learner)
        for badge in self._badges(learner, place):
            self._keep_badge(replace(badge, wanted=False))
        self._drop(self._members(place), learner)

    async def member(self, place: Address, learner: int) -> Member | None:
        """Find a member."""
        return self._members(place).get(learner)

    async def save_member(self, place: Address, member: Member) -> None:
        """Change a member."""
        if member.learner in self._members(place):
            self._put(self._members(place), member.learner, replace(member, since=utc(member.since)))
            self.changed.add(member.learner)

    async def memberships(self, learner: int) -> Sequence[Address]:
        """List the places of which a learner is a member."""
        mine = (place for place, members in self._data.joined.items() if learner in members)
        return sorted(mine, key=lambda place: (place.platform, place.id))

    async def shown_members(self, place: Address) -> Sequence[tuple[int, Address]]:
        """List the members who want their name on boards, each with the address that they used last there."""
        shown = sorted(learner for learner, member in self._members(place).items() if member.shown)
        homes = ((learner, self._home_on(place.platform, learner)) for learner in shown)
        return [(learner, home) for learner, home in homes if home]

    def _home_on(self, platform: str, learner: int) -> Address | None:
        reaches = [reach for reach in self._person(learner).reaches.values() if reach.address.platform == platform]
        reaches.sort(key=lambda reach: (-micros(reach.used_at), reach.address.id))
        return reaches[0].address if reaches else None

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[Week]:
        """Read the week of each member with at least one day that counts."""
        days = {
            learner: sum(first <= day <= last for day in self._counted(learner)) for learner in self._members(place)
        }
        return [self._week(place, learner, days[learner]) for learner in sorted(days) if days[learner]]

    def _week(self, place: Address, learner: int, days: int) -> Week:
        person, member = self._data.learners[learner], self._members(place)[learner]
        rest = (person.rest_days, person.paused_until)
        clock = (person.zone, person.day_start)
        return Week(learner, person.name, member.shown, member.since, *rest, days, *clock)

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day."""
        people = (self._data.learners[learner] for learner in self._members(place))
        return list({(one.zone, one.day_start) for one in people if one.seen_on and one.seen_on >= since})

    async def studied_in(self, place: Address, day: date) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name those of them who want that."""
        who = sorted(learner for learner in self._members(place) if day in self._counted(learner))
        return len(who), [self._data.learners[one].name for one in who if self._members(place)[one].shown]

    async def studies(self, place: Address, since: datetime) -> Sequence[Studied]:
        """Read the standing study of all members since a moment, oldest first."""
        return sorted(self._studies(place, utc(since)), key=lambda studied: (studied.at, studied.learner, studied.ref))

    def _studies(self, place: Address, since: datetime) -> Iterator[Studied]:
        for learner in self._members(place):
            for fact in study(self._person(learner).facts.values()):
                if fact.at >= since:
                    yield Studied(learner, fact.at, fact.ref)

    async def glimpse(self, learners: Collection[int]) -> Sequence[Learner]:
        """Read learners without holding them, by id."""
        found = (self._data.learners.get(learner) for learner in sorted(set(learners)))
        return [learner for learner in found if learner]

    def _members(self, place: Address) -> dict[int, Member]:
        return self._data.joined.get(place, {})

    def _counted(self, learner: int) -> frozenset[date]:
        return counted_days(self._person(learner).facts.values())
