"""The last attempts in the memory store."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.ports.attempts import Attempt
from bot.store.codec import utc
from bot.store.memory.data import State


class MemoryAttempts:
    """The last attempts of learners."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def find(self, learner: int, hour: str) -> Attempt | None:
        """Find a learner's last attempt at an hour."""
        return self._state.data.attempts.get((learner, hour))

    async def of(self, learner: int) -> Sequence[Attempt]:
        """List a learner's attempts, the oldest first."""
        found = (attempt for (person, _), attempt in self._state.data.attempts.items() if person == learner)
        return sorted(found, key=lambda attempt: (attempt.at, attempt.hour))

    async def save(self, learner: int, attempt: Attempt) -> None:
        """Keep an attempt in the place of the one before."""
        self._state.person(learner)
        self._state.put(self._state.data.attempts, (learner, attempt.hour), replace(attempt, at=utc(attempt.at)))

    async def drop(self, learner: int) -> None:
        """Erase a learner's attempts."""
        for attempt in await self.of(learner):
            self._state.drop(self._state.data.attempts, (learner, attempt.hour))

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase attempts that are older, so many at most."""
        old = [key for key, attempt in self._state.data.attempts.items() if attempt.at < before][:limit]
        for key in old:
            self._state.drop(self._state.data.attempts, key)
        return len(old)
