"""The people of the memory store: learners, addresses, facts and unfinished forms."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import next_moment
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.store import Draft, Reach
from bot.store.codec import micros, utc, wall_text
from bot.store.memory.data import MemoryBase, Person, Slot
from bot.values.events import Address


class MemoryPeople(MemoryBase):
    """The part of a unit that is about people."""

    async def learner_at(self, address: Address) -> Learner | None:
        """Find the learner at an address."""
        owner = self._data.owners.get(address)
        return None if owner is None else self._data.learners[owner]

    async def arrive(self, address: Address, now: datetime) -> Learner | None:
        """Find the learner at an address, and note that it is the one used last."""
        learner = await self.learner_at(address)
        if learner:
            others = dict(self._person(learner.key).reaches)
            mine = others.pop(address)
            if not mine.open or any(other.used_at >= mine.used_at for other in others.values()):
                await self.save_reach(learner.key, Reach(address, now))
        return learner

    async def learner(self, learner: int) -> Learner | None:
        """Find a learner by id."""
        return self._data.learners.get(learner)

    async def add_learner(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address."""
        if address in self._data.owners:
            raise LookupError("this address has a learner")
        stored = replace(learner, id=next(self._data.ids))
        self._put(self._data.people, stored.key, Person())
        self._put_learner(stored, None, stored.joined_at)
        await self.save_reach(stored.key, Reach(address, stored.joined_at))
        return stored

    async def save_learner(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner and move them to their slot."""
        self._put_learner(learner, self._data.learners[learner.key], now)
        self.changed.add(learner.key)

    def _put_learner(self, learner: Learner, before: Learner | None, now: datetime) -> None:
        wall_text(learner.day_start)
        self._put(self._data.learners, learner.key, replace(learner, joined_at=utc(learner.joined_at)))
        left, joined = before and before.slot, learner.slot
        if left == joined:
            return
        if left:
            self._drop(self._data.members[left], learner.key)
        if joined:
            self._join(joined, learner.key, utc(now))

    def _join(self, slot: Slot, learner: int, now: datetime) -> None:
        wall_text(slot[1])
        if slot not in self._data.slots:
            self._put(self._data.slots, slot, next_moment(*slot, now))
            self._put(self._data.members, slot, {})
        self._put(self._data.members[slot], learner, now)

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        person = self._data.people.get(learner, Person())
        stored = self._data.learners.get(learner)
        slot = stored and stored.slot
        if slot:
            self._drop(self._data.members[slot], learner)
        for address in person.reaches:
            self._drop(self._data.owners, address)
        for due in person.dues.values():
            self._drop(self._data.outbox, due)
            self._drop(self._data.waiting, due)
        codes = learner in self._data.codes
        self._drop(self._data.codes, learner)
        self._drop(self._data.tries, learner)
        self._drop(self._data.learners, learner)
        self._drop(self._data.people, learner)
        return {
            "facts": len(person.facts),
            "addresses": len(person.reaches),
            "nudges": len(person.dues),
            "forms": len(person.drafts),
            "codes": int(codes),
        }

    async def reaches(self, learner: int) -> Sequence[Reach]:
        """List the addresses of a learner, the one used last first."""
        reaches = self._data.people.get(learner, Person()).reaches
        return sorted(reaches.values(), key=lambda reach: (-micros(reach.used_at), reach.address.platform))

    async def save_reach(self, learner: int, reach: Reach) -> None:
        """Add or change an address; a channel that was kept stays, an address of somebody else moves."""
        mine = self._person(learner).reaches
        owner = self._data.owners.get(reach.address, learner)
        theirs = self._person(owner).reaches
        known = theirs.get(reach.address)
        if owner != learner:
            self._drop(theirs, reach.address)
        self._put(self._data.owners, reach.address, learner)
        channel = known.channel if known and reach.channel is None else reach.channel
        self._put(mine, reach.address, replace(reach, used_at=utc(reach.used_at), channel=channel))

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""
        facts = self._data.people.get(learner, Person()).facts.values()
        return sorted(facts, key=lambda fact: (fact.at, fact.id or 0))

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger."""
        stored = replace(fact, at=utc(fact.at), id=next(self._data.ids))
        self._put(self._person(learner).facts, stored.id or 0, stored)
        self.changed.add(learner)
        return stored

    async def draft(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""
        return self._data.people.get(learner, Person()).drafts.get(place)

    async def save_draft(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""
        if draft is None:
            self._drop(self._person(learner).drafts, place)
        else:
            self._put(self._person(learner).drafts, place, draft)
