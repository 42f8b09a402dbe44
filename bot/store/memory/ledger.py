"""The facts of learners in the memory store."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.learning.day_bounds import days_down
from bot.learning.facts import Fact, counted_days
from bot.store.codec import STREAK_REACH, utc
from bot.store.memory.data import Person, State


class MemoryLedger:
    """The facts of every learner."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""
        facts = self._state.data.people.get(learner, Person()).facts.values()
        return sorted(facts, key=lambda fact: (fact.at, fact.id or 0))

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger."""
        stored = replace(fact, at=utc(fact.at), id=next(self._state.data.ids))
        self._state.put(self._state.person(learner).facts, stored.id or 0, stored)
        self._state.changed.add(learner)
        return stored

    async def record_outages(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for long."""
        return sum(
            self.cover(learner, day, until)
            for learner, person in self._state.data.learners.items()
            for day in days_down(person.zone, person.day_start, since, until)
            if self._alive(learner, day)
        )

    def _alive(self, learner: int, day: date) -> bool:
        counted = counted_days(self._state.person(learner).facts.values())
        return bool(counted) and max(counted) >= day - timedelta(days=STREAK_REACH)

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
