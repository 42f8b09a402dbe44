"""What calendars were told, in the memory store."""

from dataclasses import replace

from bot.ports.calendars import Calendar
from bot.store.codec import utc
from bot.store.memory.data import State


class MemoryCalendars:
    """The calendars of learners."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def of(self, learner: int) -> Calendar | None:
        """Find a learner's calendar."""
        return self._state.data.calendars.get(learner)

    async def save(self, learner: int, calendar: Calendar) -> None:
        """Keep what a calendar was told."""
        self._state.person(learner)
        self._state.put(self._state.data.calendars, learner, replace(calendar, told_at=utc(calendar.told_at)))

    async def subscribed(self, secret: str) -> int | None:
        """Find whose feed has an address with this hash."""
        kept = self._state.data.calendars.items()
        return next((learner for learner, calendar in kept if calendar.secret == secret), None)
