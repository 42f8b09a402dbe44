"""Two learners become one in the memory store."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.store.codec import outlasts
from bot.store.memory.cohorts import MemoryCohorts
from bot.store.memory.data import Person, State
from bot.store.memory.erasure import MemoryErasure, change_people
from bot.store.memory.member_badges import MemoryMemberBadges, badge_key
from bot.values.community import Seeker

K = TypeVar("K")
V = TypeVar("V")


class MemoryMerging:
    """Gives everything of one learner to another."""

    def __init__(
        self, state: State, erasure: MemoryErasure, cohorts: MemoryCohorts, badges: MemoryMemberBadges
    ) -> None:
        self._state, self._erasure, self._cohorts, self._badges = state, erasure, cohorts, badges

    async def merge(self, keep: int, gone: int, drop: Collection[int]) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        await self._merge_shared(keep, gone)
        mine, theirs = self._state.person(keep), self._state.person(gone)
        for id in drop:
            self._state.drop(mine.facts, id)
            self._state.drop(theirs.facts, id)
        self._give_facts(theirs, mine)
        self._give_deliveries(theirs, mine, keep)
        self._give(theirs.drafts, mine.drafts, [place for place in theirs.drafts if place not in mine.drafts])
        for address in theirs.contacts:
            self._state.put(self._state.data.owners, address, keep)
        self._give(theirs.contacts, mine.contacts, list(theirs.contacts))
        self._give_calendar(keep, gone)
        self._give_attempts(keep, gone)
        await self._erasure.forget(gone)

    def _give_calendar(self, keep: int, gone: int) -> None:
        calendars = self._state.data.calendars
        if gone in calendars and keep not in calendars:
            self._state.put(calendars, keep, calendars[gone])

    def _give_attempts(self, keep: int, gone: int) -> None:
        attempts = self._state.data.attempts
        for learner, hour in [key for key in attempts if key[0] == gone and (keep, key[1]) not in attempts]:
            self._state.put(attempts, (keep, hour), attempts[learner, hour])

    def _give_facts(self, theirs: Person, mine: Person) -> None:
        out = {fact.day for fact in mine.facts.values() if fact.kind == "outage"}
        given = [id for id, fact in theirs.facts.items() if fact.kind != "outage" or fact.day not in out]
        self._give(theirs.facts, mine.facts, given)

    def _give_deliveries(self, theirs: Person, mine: Person, keep: int) -> None:
        outbox = self._state.data.outbox
        for key, id in list(theirs.deliveries.items()):
            rival = mine.deliveries.get(key)
            if rival and outlasts(outbox[rival].state, outbox[id].state):
                continue
            if rival:
                self._state.drop(outbox, rival)
                self._state.drop(self._state.data.waiting, rival)
            self._state.put(outbox, id, replace(outbox[id], learner=keep))
            self._give(theirs.deliveries, mine.deliveries, [key])

    def _give(self, theirs: dict[K, V], mine: dict[K, V], keys: Sequence[K]) -> None:
        for key in keys:
            self._state.put(mine, key, theirs[key])
            self._state.drop(theirs, key)

    async def _merge_shared(self, keep: int, gone: int) -> None:
        """Give what a learner shares with others."""
        self._merge_members(keep, gone)
        for seeker in self._cohorts.seeking(gone):
            mine = self._state.data.seekers.get((seeker.place, keep), seeker)
            since = min(mine.since, seeker.since)
            self._state.put(self._state.data.seekers, (seeker.place, keep), Seeker(keep, since, seeker.place))
        for badge in self._badges.of(gone):
            rival = self._state.data.badges.get((badge.place, keep, badge.name), replace(badge, learner=keep))
            self._state.put(self._state.data.badges, badge_key(rival), replace(rival, given=rival.given or badge.given))
        for cohort in await self._cohorts.of(gone):
            self._cohorts.keep(cohort, {keep if person == gone else person for person in cohort.people})
        change_people(self._state, gone, keep)

    def _merge_members(self, keep: int, gone: int) -> None:
        """Keep one membership of two; nobody is shown under another name than the one that they agreed to."""
        for members in self._state.data.joined.values():
            theirs = members.get(gone)
            if theirs:
                mine = members.get(keep) or replace(theirs, learner=keep, shown=False)
                self._state.put(members, keep, replace(mine, since=min(mine.since, theirs.since)))
