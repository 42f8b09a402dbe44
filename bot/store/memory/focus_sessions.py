"""Shared study sessions in the memory store."""

from dataclasses import replace
from datetime import datetime

from bot.store.codec import utc
from bot.store.memory.data import State
from bot.values.community import FOCUS_KEPT, Focus
from bot.values.events import Address


class MemoryFocusSessions:
    """The sessions."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def open(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it."""
        self._state.know(place, learner)
        for old in [old for old in self._state.data.focuses.values() if old.ends_at < begins_at - FOCUS_KEPT]:
            self._state.drop(self._state.data.focuses, old.id)
        focus = Focus(next(self._state.data.ids), place, utc(begins_at), minutes, (learner,))
        self._state.put(self._state.data.focuses, focus.id, focus)
        return focus

    async def find(self, id: int) -> Focus | None:
        """Find a session."""
        return self._state.data.focuses.get(id)

    async def join(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""
        self._state.person(learner)
        focus = self._state.data.focuses[id]
        if learner not in focus.people:
            self._state.put(self._state.data.focuses, id, replace(focus, people=(*focus.people, learner)))

    async def leave(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""
        focus = self._state.data.focuses[id]
        people = tuple(person for person in focus.people if person != learner)
        self._state.put(self._state.data.focuses, id, replace(focus, people=people))
