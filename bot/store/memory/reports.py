"""What many people did, in the memory store."""

from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, time, timedelta

from bot.clock import Offset
from bot.learning.community_insights import Posted, did_hour
from bot.learning.facts import Fact, counted_days, study
from bot.process.slices import in_slices
from bot.store.codec import utc
from bot.store.memory.data import State
from bot.values.community import Lately, Member, MemberWeek, StuckHour, Studied
from bot.values.events import Address

_A_FEW = 20  # people: each has a ledger that is folded


class MemoryReports:
    """Counts, and long lists."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts."""
        weeks = [self._week(member, first, last) async for member in self._members(place)]
        return [week for week in weeks if week.days]

    def _week(self, member: Member, first: date, last: date) -> MemberWeek:
        person, days = self._state.data.learners[member.learner], self._counted(member.learner)
        rest, clock = (person.rest_days, person.paused_until), (person.zone, person.day_start)
        here = sum(first <= day <= last for day in days)
        return MemberWeek(member.learner, person.name, member.shown, member.since, *rest, here, *clock)

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day."""
        people = [self._state.data.learners[member.learner] async for member in self._members(place)]
        return list({(one.zone, one.day_start) for one in people if one.seen_on and one.seen_on >= since})

    async def studied_on(self, place: Address, day: date, names: int) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name some of those who want that."""
        found = [member async for member in self._members(place) if day in self._counted(member.learner)]
        named = (self._state.data.learners[member.learner].name for member in found if member.shown)
        return len(found), [name for name in named if name.strip()][:names]

    async def lately(
        self, place: Address, since: datetime, offsets: Sequence[Offset], posts: Sequence[Posted]
    ) -> Sequence[Lately]:
        """Sum up the effective study of each member since a moment."""
        found = []
        async for member in self._members(place):
            if studied := self._studied(member.learner, since):
                hours = {_hour(fact.at, offsets) for fact in studied}
                own = any(did_hour(Studied(member.learner, fact.at, fact.ref), posts) for fact in studied)
                found.append(Lately(member.learner, studied[-1].at, sum(1 << hour for hour in hours), own))
        return found

    async def left_off(self, place: Address, since: datetime, until: datetime, most: int) -> Sequence[Studied]:
        """Read the last effective study of the members who stopped at some time since a moment."""
        found: list[Studied] = []
        async for member in self._members(place):
            studied = sorted(self._studied(member.learner, since), key=lambda fact: (fact.at, fact.ref), reverse=True)
            if studied and studied[0].at <= until:
                found += [Studied(member.learner, fact.at, fact.ref) for fact in studied[:most]]
        return found

    async def checked(self, place: Address, first: date, last: date) -> int:
        """Count the hours of members whose work was checked on these days."""
        found: set[tuple[int, str]] = set()
        async for member in self._members(place):
            facts = self._state.data.people[member.learner].facts.values()
            found |= {
                (member.learner, fact.ref) for fact in facts if fact.kind == "checked" and first <= fact.day <= last
            }
        return len(found)

    async def stuck(self, first: date) -> Sequence[StuckHour]:
        """Count who was stuck in which hour since a day, and whom which rung helped."""
        who: dict[tuple[str, str, str], set[int]] = {}
        async for learner in self._learners():
            for fact in self._state.data.people[learner].facts.values():
                if fact.kind in {"stuck", "helped"} and fact.day >= first:
                    who.setdefault((fact.ref, fact.kind, fact.note), set()).add(learner)
        found = [StuckHour(*which, len(people)) for which, people in who.items()]
        return sorted(found, key=lambda one: (-one.people, one.hour, one.kind, one.rung))

    async def people_on(self, day: date) -> int:
        """Count who studied on a day."""
        return len([learner async for learner in self._learners() if day in self._counted(learner)])

    async def _learners(self) -> AsyncIterator[int]:
        async for some in in_slices(list(self._state.data.people), _A_FEW):
            for learner in some:
                yield learner

    async def _members(self, place: Address) -> AsyncIterator[Member]:
        members = self._state.data.joined.get(place, {})
        async for some in in_slices(sorted(members), _A_FEW):
            for learner in some:
                yield members[learner]

    def _studied(self, learner: int, since: datetime) -> list[Fact]:
        facts = study(self._state.person(learner).facts.values())
        return [fact for fact in facts if fact.at >= utc(since)]

    def _counted(self, learner: int) -> frozenset[date]:
        return counted_days(self._state.person(learner).facts.values())


def _hour(at: datetime, offsets: Sequence[Offset]) -> int:
    seconds = [offset.seconds for offset in offsets if offset.since <= at] or [offsets[0].seconds]
    return (at + timedelta(seconds=seconds[-1])).hour
