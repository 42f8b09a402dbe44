"""The members of communities in the memory store, and what they study."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot.learning.facts import counted_days, study
from bot.store.codec import in_order, micros, utc
from bot.store.memory.cohorts import MemoryCohorts
from bot.store.memory.data import State
from bot.store.memory.member_badges import MemoryMemberBadges
from bot.values.community import Member, MemberWeek, Studied, Trace
from bot.values.events import Address


class MemoryMembers:
    """The members of communities."""

    def __init__(self, state: State, cohorts: MemoryCohorts, badges: MemoryMemberBadges) -> None:
        self._state, self._cohorts, self._badges = state, cohorts, badges

    async def join(self, place: Address, learner: int, now: datetime) -> None:
        """Make a learner a member of a known place, unless they are one."""
        members = self._state.data.joined.get(place)
        if members is not None and learner not in members:
            self._state.person(learner)
            self._state.put(members, learner, Member(learner, utc(now)))

    async def leave(self, place: Address, learner: int) -> None:
        """End a membership, with what hangs on it."""
        await self._cohorts.unseek(learner, place)
        for cohort in await self._cohorts.of(learner):
            if cohort.place == place:
                await self._cohorts.leave(cohort.id, learner)
        for badge in self._badges.of(learner, place):
            self._badges.keep(replace(badge, wanted=False))
        self._state.drop(self._members(place), learner)

    async def find(self, place: Address, learner: int) -> Member | None:
        """Find a member."""
        return self._members(place).get(learner)

    async def save(self, place: Address, member: Member) -> None:
        """Change a member."""
        if member.learner in self._members(place):
            self._state.put(self._members(place), member.learner, replace(member, since=utc(member.since)))
            self._state.changed.add(member.learner)

    async def places_of(self, learner: int) -> Sequence[Address]:
        """List the places of which a learner is a member."""
        mine = (place for place, members in self._state.data.joined.items() if learner in members)
        return sorted(mine, key=lambda place: (place.platform, place.id))

    async def shown(self, place: Address) -> Sequence[tuple[int, Address]]:
        """List the members who want their name on boards, each with the address that they used last there."""
        shown = sorted(learner for learner, member in self._members(place).items() if member.shown)
        addresses = ((learner, self._address_on(place.platform, learner)) for learner in shown)
        return [(learner, address) for learner, address in addresses if address]

    def _address_on(self, platform: str, learner: int) -> Address | None:
        contacts = [
            contact for contact in self._state.person(learner).contacts.values() if contact.address.platform == platform
        ]
        contacts.sort(key=lambda contact: (-micros(contact.used_at), contact.address.id))
        return contacts[0].address if contacts else None

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts."""
        days = {
            learner: sum(first <= day <= last for day in self._counted(learner)) for learner in self._members(place)
        }
        return [self._week(place, learner, days[learner]) for learner in sorted(days) if days[learner]]

    def _week(self, place: Address, learner: int, days: int) -> MemberWeek:
        person, member = self._state.data.learners[learner], self._members(place)[learner]
        rest = (person.rest_days, person.paused_until)
        clock = (person.zone, person.day_start)
        return MemberWeek(learner, person.name, member.shown, member.since, *rest, days, *clock)

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day."""
        people = (self._state.data.learners[learner] for learner in self._members(place))
        return list({(one.zone, one.day_start) for one in people if one.seen_on and one.seen_on >= since})

    async def studied_on(self, place: Address, day: date) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name those of them who want that."""
        who = sorted(learner for learner in self._members(place) if day in self._counted(learner))
        return len(who), [self._state.data.learners[one].name for one in who if self._members(place)[one].shown]

    async def studies(self, place: Address, since: datetime) -> Sequence[Studied]:
        """Read the standing study of all members since a moment, oldest first."""
        return sorted(self._studies(place, utc(since)), key=lambda studied: (studied.at, studied.learner, studied.ref))

    def _studies(self, place: Address, since: datetime) -> Iterator[Studied]:
        for learner in self._members(place):
            for fact in study(self._state.person(learner).facts.values()):
                if fact.at >= since:
                    yield Studied(learner, fact.at, fact.ref)

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List everything that is kept about a learner in communities."""
        data = self._state.data
        members = ((place, people[learner]) for place, people in data.joined.items() if learner in people)
        cohorts = (cohort for cohort in data.cohorts.values() if learner in cohort.people)
        focuses = (focus for focus in data.focuses.values() if learner in focus.people)
        return in_order(
            [
                *(Trace("member", place, mine.since, "shown" if mine.shown else "") for place, mine in members),
                *(Trace("seeker", seeker.place, seeker.since) for seeker in self._cohorts.seeking(learner)),
                *(Trace("cohort", cohort.place, cohort.made_at, str(cohort.goal)) for cohort in cohorts),
                *(Trace("focus", focus.place, focus.begins_at, str(focus.minutes)) for focus in focuses),
                *(Trace("badge", badge.place, note=badge.name) for badge in self._badges.of(learner)),
            ]
        )

    def _members(self, place: Address) -> dict[int, Member]:
        return self._state.data.joined.get(place, {})

    def _counted(self, learner: int) -> frozenset[date]:
        return counted_days(self._state.person(learner).facts.values())
