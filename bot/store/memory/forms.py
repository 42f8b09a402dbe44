"""Unfinished forms in the memory store."""

from collections.abc import Sequence

from bot.ports.forms import Draft
from bot.store.memory.data import Person, State
from bot.values.events import Address


class MemoryForms:
    """The unfinished forms."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def find(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""
        return self._state.data.people.get(learner, Person()).drafts.get(place)

    async def save(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""
        if draft is None:
            self._state.drop(self._state.person(learner).drafts, place)
        else:
            self._state.put(self._state.person(learner).drafts, place, draft)

    async def of(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering."""
        drafts = self._state.data.people.get(learner, Person()).drafts
        return sorted(drafts.items(), key=lambda draft: (draft[0].platform, draft[0].id))
