"""Codes by which two learners become one, in the memory store."""

from datetime import datetime

from bot.store.codec import utc
from bot.store.memory.data import State


class MemoryLinks:
    """Codes of one use."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def save_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code."""
        self._state.person(learner)
        self._state.put(self._state.data.codes, learner, (code, utc(expires_at)))

    async def take_code(self, code: str, now: datetime) -> int | None:
        """Use a code up."""
        maker = next((learner for learner, (kept, _) in self._state.data.codes.items() if kept == code), None)
        if maker is None:
            return None
        _, expires_at = self._state.data.codes[maker]
        self._state.drop(self._state.data.codes, maker)
        return maker if expires_at > utc(now) else None

    async def count_try(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code."""
        self._state.person(learner)
        recent = (*(tried for tried in self._state.data.tries.get(learner, ()) if tried > utc(since)), utc(at))
        self._state.put(self._state.data.tries, learner, recent)
        return len(recent)
