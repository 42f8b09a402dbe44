"""What nudges were chosen, and what came of them, in the memory store."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.learning.bandit import CONTROL
from bot.learning.facts import study
from bot.ports.store import Due, Trial
from bot.store.codec import NUDGE
from bot.store.memory.data import MemoryBase


class MemoryNudges(MemoryBase):
    """The part of a unit that learns from nudges."""

    async def choose(self, learner: int, kind: str, day: date, arm: str) -> None:
        """Write down what was chosen for a row."""
        id = self._person(learner).dues.get((kind, day))
        if id:
            self._put(self._data.outbox, id, replace(self._data.outbox[id], arm=arm))

    async def trials(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count choices and what came of them."""
        tried = [due for due in self._data.outbox.values() if due.due_at >= since and _tried(due)]
        rounds = Counter(due.arm for due in tried)
        worked = Counter(due.arm for due in tried if self._worked(due, within))
        return [Trial(arm, rounds[arm], worked[arm]) for arm in sorted(rounds)]

    def _worked(self, due: Due, within: timedelta) -> bool:
        begin = due.sent_at or due.due_at
        facts = study(self._person(due.learner).facts.values())
        return any(begin <= fact.at <= begin + within for fact in facts)

    async def learned_on(self, day: date) -> int:
        """Count who studied on a day."""
        people = self._data.people.values()
        return sum(any(fact.day == day for fact in study(person.facts.values())) for person in people)


def _tried(due: Due) -> bool:
    return due.kind == NUDGE and bool(due.arm) and (due.state == "sent" or due.arm.startswith(CONTROL))
