"""Two learners become one in the memory store, by a code of one use."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from bot.ports.store import Draft
from bot.store.codec import outlasts, utc
from bot.store.memory.data import Person
from bot.store.memory.people import MemoryPeople
from bot.values.events import Address

K = TypeVar("K")
V = TypeVar("V")


class MemoryLinks(MemoryPeople):
    """The part of a unit that is about one person in two places."""

    async def drafts(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering."""
        drafts = self._data.people.get(learner, Person()).drafts
        return sorted(drafts.items(), key=lambda draft: (draft[0].platform, draft[0].id))

    async def save_link_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code."""
        self._person(learner)
        self._put(self._data.codes, learner, (code, utc(expires_at)))

    async def take_link_code(self, code: str, now: datetime) -> int | None:
        """Use a code up."""
        maker = next((learner for learner, (kept, _) in self._data.codes.items() if kept == code), None)
        if maker is None:
            return None
        _, expires_at = self._data.codes[maker]
        self._drop(self._data.codes, maker)
        return maker if expires_at > utc(now) else None

    async def try_link(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code."""
        self._person(learner)
        recent = (*(tried for tried in self._data.tries.get(learner, ()) if tried > utc(since)), utc(at))
        self._put(self._data.tries, learner, recent)
        return len(recent)

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        mine, theirs = self._person(keep), self._person(gone)
        for id in drop:
            self._drop(mine.facts, id)
            self._drop(theirs.facts, id)
        self._give_facts(theirs, mine)
        self._give_dues(theirs, mine, keep)
        self._give(theirs.drafts, mine.drafts, [place for place in theirs.drafts if place not in mine.drafts])
        for address in theirs.reaches:
            self._put(self._data.owners, address, keep)
        self._give(theirs.reaches, mine.reaches, list(theirs.reaches))
        await self.forget(gone)

    def _give_facts(self, theirs: Person, mine: Person) -> None:
        out = {fact.day for fact in mine.facts.values() if fact.kind == "outage"}
        given = [id for id, fact in theirs.facts.items() if fact.kind != "outage" or fact.day not in out]
        self._give(theirs.facts, mine.facts, given)

    def _give_dues(self, theirs: Person, mine: Person, keep: int) -> None:
        outbox = self._data.outbox
        for key, id in list(theirs.dues.items()):
            rival = mine.dues.get(key)
            if rival and outlasts(outbox[rival].state, outbox[id].state):
                continue
            if rival:
                self._drop(outbox, rival)
                self._drop(self._data.waiting, rival)
            self._put(outbox, id, replace(outbox[id], learner=keep))
            self._give(theirs.dues, mine.dues, [key])

    def _give(self, theirs: dict[K, V], mine: dict[K, V], keys: Sequence[K]) -> None:
        for key in keys:
            self._put(mine, key, theirs[key])
            self._drop(theirs, key)
