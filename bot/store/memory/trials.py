"""What was chosen for reminders, and what came of it, in the memory store."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.learning.bandit import CONTROL
from bot.learning.facts import study
from bot.ports.outbox import Delivery
from bot.ports.trials import Trial
from bot.store.memory.data import State
from bot.values.message_kinds import REMINDER, MessageKind


class MemoryTrials:
    """The choices."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def choose(self, learner: int, kind: MessageKind, day: date, arm: str) -> None:
        """Write down what was chosen for a delivery."""
        id = self._state.person(learner).deliveries.get((kind, day))
        if id:
            outbox = self._state.data.outbox
            self._state.put(outbox, id, replace(outbox[id], arm=arm))

    async def results(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count choices and what came of them."""
        tried = [one for one in self._state.data.outbox.values() if one.due_at >= since and _tried(one)]
        rounds = Counter(one.arm for one in tried)
        worked = Counter(one.arm for one in tried if self._worked(one, within))
        return [Trial(arm, rounds[arm], worked[arm]) for arm in sorted(rounds)]

    def _worked(self, delivery: Delivery, within: timedelta) -> bool:
        begin = delivery.sent_at or delivery.due_at
        facts = study(self._state.person(delivery.learner).facts.values())
        return any(begin <= fact.at <= begin + within for fact in facts)


def _tried(delivery: Delivery) -> bool:
    sent = delivery.state == "sent" or delivery.arm.startswith(CONTROL)
    return delivery.kind == REMINDER and bool(delivery.arm) and sent
