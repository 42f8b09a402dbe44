"""The facts of learners in the memory store."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.learning.day_bounds import days_down
from bot.learning.facts import Fact, counted_days
from bot.learning.streak_reach import may_live
from bot.ports.ledger import OutageSlice
from bot.store.codec import ZONES, utc
from bot.store.memory.data import Person, State


class MemoryLedger:
    """The facts of every learner."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""
        facts = self._state.data.people.get(learner, Person()).facts.values()
        return sorted(facts, key=lambda fact: (fact.at, fact.id or 0))

    async def facts_since(self, learner: int, day: date) -> Sequence[Fact]:
        """Read the facts of a learner of a day and later ones, oldest first."""
        return [fact for fact in await self.facts(learner) if fact.day >= day]

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger."""
        stored = replace(fact, at=utc(fact.at), id=next(self._state.data.ids))
        self._state.put(self._state.person(learner).facts, stored.id or 0, stored)
        self._state.changed.add(learner)
        return stored

    async def record_all(self, learner: int, facts: Sequence[Fact]) -> Sequence[Fact]:
        """Append many facts."""
        return [await self.record(learner, fact) for fact in facts]

    async def record_outages(self, since: datetime, until: datetime, after: int, most: int) -> OutageSlice:
        """Write an outage for each day of some learners of which the service was down for long."""
        some = sorted(learner for learner in self._state.data.learners if learner > after)[:most]
        recorded = sum(self._cover_days(learner, since, until) for learner in some)
        return OutageSlice(some[-1], recorded) if some else OutageSlice(None)

    def _cover_days(self, learner: int, since: datetime, until: datetime) -> int:
        person, facts = self._state.data.learners[learner], self._state.person(learner).facts.values()
        counted = counted_days(facts)
        if not counted or not may_live(facts, counted, since.date() - ZONES):
            return 0
        return sum(self.cover(learner, day, until) for day in days_down(person.zone, person.day_start, since, until))

    def studied(self, learner: int, day: date) -> bool:
        """Tell whether a day counts for a learner."""
        return day in counted_days(self._state.person(learner).facts.values())

    def cover(self, learner: int, day: date, at: datetime) -> bool:
        """Write an outage, once a day, unless the learner studied all the same."""
        facts = self._state.person(learner).facts
        doubled = any(fact.kind == "outage" and fact.day == day for fact in facts.values())
        if doubled or self.studied(learner, day):
            return False
        id = next(self._state.data.ids)
        self._state.put(facts, id, Fact(at, day, "outage", id=id))
        return True
