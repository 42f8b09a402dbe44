"""The learners in the memory store."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import next_moment
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.people import Arrival
from bot.store.codec import utc, wall_text
from bot.store.memory.contacts import MemoryContacts
from bot.store.memory.data import Person, Slot, State
from bot.store.memory.erasure import MemoryErasure
from bot.store.memory.merging import MemoryMerging
from bot.values.events import Address


class MemoryPeople:
    """The learners, by id and by address."""

    def __init__(self, state: State, contacts: MemoryContacts, erasure: MemoryErasure, merging: MemoryMerging) -> None:
        self._state, self._contacts, self._erasure, self._merging = state, contacts, erasure, merging

    async def at(self, address: Address) -> Learner | None:
        """Find the learner at an address."""
        owner = self._state.data.owners.get(address)
        return None if owner is None else self._state.data.learners[owner]

    async def arrive(self, address: Address, now: datetime, opens: bool = True) -> Arrival | None:
        """Find the learner at an address, and note that it is the one used last."""
        learner = await self.at(address)
        if learner is None:
            return None
        others = dict(self._state.person(learner.key).contacts)
        mine = others.pop(address)
        if not mine.open or any(other.used_at >= mine.used_at for other in others.values()):
            await self._contacts.save(learner.key, Contact(address, now, mine.open or opens))
        return Arrival(learner, not mine.open)

    async def find(self, learner: int) -> Learner | None:
        """Find a learner by id."""
        return self._state.data.learners.get(learner)

    async def add(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address."""
        if address in self._state.data.owners:
            raise LookupError("this address has a learner")
        stored = replace(learner, id=next(self._state.data.ids))
        self._state.put(self._state.data.people, stored.key, Person())
        self._put_learner(stored, None, stored.joined_at)
        await self._contacts.save(stored.key, Contact(address, stored.joined_at, name=learner.name))
        return stored

    async def save(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner and move them to their slot."""
        self._put_learner(learner, self._state.data.learners[learner.key], now)
        self._state.changed.add(learner.key)

    def _put_learner(self, learner: Learner, before: Learner | None, now: datetime) -> None:
        wall_text(learner.day_start)
        self._state.put(self._state.data.learners, learner.key, replace(learner, joined_at=utc(learner.joined_at)))
        left, joined = before and before.slot, learner.slot
        if left == joined:
            return
        if left:
            self._state.drop(self._state.data.members[left], learner.key)
        if joined:
            self._join(joined, learner.key, utc(now))

    def _join(self, slot: Slot, learner: int, now: datetime) -> None:
        wall_text(slot[1])
        if slot not in self._state.data.slots:
            self._state.put(self._state.data.slots, slot, next_moment(*slot, now))
            self._state.put(self._state.data.members, slot, {})
        self._state.put(self._state.data.members[slot], learner, now)

    async def glimpse(self, learners: Collection[int]) -> Sequence[Learner]:
        """Read learners without holding them, by id."""
        found = (self._state.data.learners.get(learner) for learner in sorted(set(learners)))
        return [learner for learner in found if learner]

    async def glimpse_at(self, address: Address) -> Learner | None:
        """Read the learner at an address without holding anything."""
        return await self.at(address)

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        return await self._erasure.forget(learner)

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        await self._merging.merge(keep, gone, drop)
