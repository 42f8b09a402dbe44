"""What it costs the learners that the service was down: nothing; in memory."""

from datetime import date, datetime, timedelta

from bot.learning.day_bounds import days_down
from bot.learning.facts import counted_days
from bot.store.codec import STREAK_REACH
from bot.store.memory.outbox import MemoryOutbox


class MemoryDowntime(MemoryOutbox):
    """The part of a unit that covers days on which the service was down."""

    async def record_downtime(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for long."""
        return sum(
            self._cover(learner, day, until)
            for learner, person in self._data.learners.items()
            for day in days_down(person.zone, person.day_start, since, until)
            if self._alive(learner, day)
        )

    def _alive(self, learner: int, day: date) -> bool:
        counted = counted_days(self._person(learner).facts.values())
        return bool(counted) and max(counted) >= day - timedelta(days=STREAK_REACH)
