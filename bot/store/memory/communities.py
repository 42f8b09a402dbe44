"""Communities in the memory store."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bot.store.codec import utc
from bot.store.memory.cohorts import seeker_key
from bot.store.memory.data import State
from bot.store.memory.member_badges import badge_key
from bot.store.memory.people import MemoryPeople
from bot.values.community import Badge, Cohort, Community, Focus, Revocation, Seeker, account_address
from bot.values.events import Address

K = TypeVar("K")
Of = TypeVar("Of", Cohort, Focus, Seeker, Badge, Revocation)


class MemoryCommunities:
    """Places where several people meet the mentor."""

    def __init__(self, state: State, people: MemoryPeople) -> None:
        self._state, self._people = state, people

    async def find(self, place: Address) -> Community | None:
        """Find a place."""
        found = self._state.data.communities.get(place)
        return found and replace(found, settings=dict(found.settings))

    async def save(self, community: Community) -> None:
        """Add or change a place."""
        for learner in {community.account, community.manager} - {None}:
            self._state.person(learner or 0)
        place = replace(community.place, channel="")
        settings = dict(community.settings)
        kept = replace(community, place=place, joined_at=utc(community.joined_at), settings=settings)
        self._state.put(self._state.data.communities, place.address, kept)
        if place.address not in self._state.data.joined:
            self._state.put(self._state.data.joined, place.address, {})

    async def meet(self, community: Community) -> None:
        """Add a place, unless it is known."""
        if community.place.address not in self._state.data.communities:
            await self.save(community)

    async def drop(self, place: Address) -> None:
        """Forget a place, with its account and everything else of it."""
        account = self._state.data.owners.get(account_address(place))
        if account is not None:
            await self._people.forget(account)
        self._rehome_all(place, None)
        self._state.drop(self._state.data.joined, place)
        self._state.drop(self._state.data.communities, place)
        for run in [id for id, row in self._state.data.runs.items() if row.place == place]:
            self._state.drop(self._state.data.runs, run)

    async def move(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address."""
        found = self._state.data.communities.get(old)
        if found is None:
            return
        rival = self._state.data.communities.get(new)
        if rival and rival.joined_at <= found.joined_at:
            await self.drop(old)
            return
        await self.drop(new)
        self._state.put(self._state.data.communities, new, replace(found, place=replace(found.place, address=new)))
        self._state.put(self._state.data.joined, new, self._state.data.joined[old])
        self._state.drop(self._state.data.communities, old)
        self._state.drop(self._state.data.joined, old)
        self._rehome_all(old, new)
        self._move_reach(account_address(old), account_address(new))

    def _move_reach(self, was: Address, now: Address) -> None:
        owner = self._state.data.owners.get(was)
        if owner is not None:
            contacts = self._state.person(owner).contacts
            self._state.put(contacts, now, replace(contacts[was], address=now))
            self._state.put(self._state.data.owners, now, owner)
            self._state.drop(contacts, was)
            self._state.drop(self._state.data.owners, was)

    def _rehome_all(self, old: Address, new: Address | None) -> None:
        """Let what belongs to a place belong to another, or drop it."""
        self._rehome(self._state.data.cohorts, lambda cohort: cohort.id, old, new)
        self._rehome(self._state.data.focuses, lambda focus: focus.id, old, new)
        self._rehome(self._state.data.seekers, seeker_key, old, new)
        self._rehome(self._state.data.badges, badge_key, old, new)
        self._rehome(self._state.data.revocations, lambda revocation: revocation, old, new)
        for person in self._state.data.people.values():
            if new and old in person.drafts:
                self._state.put(person.drafts, new, person.drafts[old])
            self._state.drop(person.drafts, old)

    def _rehome(self, rows: dict[K, Of], key: Callable[[Of], K], old: Address, new: Address | None) -> None:
        for row in [row for row in rows.values() if row.place == old]:
            self._state.drop(rows, key(row))
            if new:
                moved = replace(row, place=new)
                self._state.put(rows, key(moved), moved)
