"""Everything about a learner is erased in the memory store."""

from dataclasses import replace

from bot.store.memory.cohorts import MemoryCohorts, seeker_key
from bot.store.memory.contacts import MemoryContacts
from bot.store.memory.data import Person, State
from bot.store.memory.member_badges import MemoryMemberBadges, badge_key
from bot.store.memory.members import MemoryMembers
from bot.values.community import Revocation


class MemoryErasure:
    """Forgets somebody, and ends what they share with others."""

    def __init__(
        self,
        state: State,
        contacts: MemoryContacts,
        members: MemoryMembers,
        cohorts: MemoryCohorts,
        badges: MemoryMemberBadges,
    ) -> None:
        self._state, self._contacts, self._members = state, contacts, members
        self._cohorts, self._badges = cohorts, badges

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner, also what they share with others."""
        places = await self._members.places_of(learner)
        for cohort in await self._cohorts.of(learner):
            await self._cohorts.leave(cohort.id, learner)
        for place in places:
            self._state.drop(self._state.data.joined[place], learner)
        for seeker in self._cohorts.seeking(learner):
            self._state.drop(self._state.data.seekers, seeker_key(seeker))
        for badge in self._badges.of(learner):
            for contact in await self._contacts.of(learner):
                if contact.address.platform == badge.place.platform:
                    await self._badges.revoke(Revocation(badge.place, contact.address, badge.name))
            self._state.drop(self._state.data.badges, badge_key(badge))
        change_people(self._state, learner, None)
        return self._erase(learner) | {"communities": len(places)}

    def _erase(self, learner: int) -> dict[str, int]:
        """Erase what is the learner's alone, and count it."""
        person = self._state.data.people.get(learner, Person())
        stored = self._state.data.learners.get(learner)
        slot = stored and stored.slot
        if slot:
            self._state.drop(self._state.data.members[slot], learner)
        for address in person.contacts:
            self._state.drop(self._state.data.owners, address)
        for delivery in person.deliveries.values():
            self._state.drop(self._state.data.outbox, delivery)
            self._state.drop(self._state.data.waiting, delivery)
        codes = learner in self._state.data.codes
        self._state.drop(self._state.data.codes, learner)
        self._state.drop(self._state.data.tries, learner)
        self._state.drop(self._state.data.calendars, learner)
        for run in [id for id, row in self._state.data.runs.items() if row.person in person.contacts]:
            self._state.drop(self._state.data.runs, run)
        attempts = [key for key in self._state.data.attempts if key[0] == learner]
        for attempt in attempts:
            self._state.drop(self._state.data.attempts, attempt)
        self._state.drop(self._state.data.learners, learner)
        self._state.drop(self._state.data.people, learner)
        return {
            "facts": len(person.facts),
            "addresses": len(person.contacts),
            "nudges": len(person.deliveries),
            "forms": len(person.drafts),
            "attempts": len(attempts),
            "codes": int(codes),
        }


def change_people(state: State, old: int, new: int | None) -> None:
    """Let somebody stand for somebody else in study sessions and as the manager of a place, or nobody."""
    for focus in [focus for focus in state.data.focuses.values() if old in focus.people]:
        people = dict.fromkeys(new if person == old else person for person in focus.people)
        state.put(state.data.focuses, focus.id, replace(focus, people=tuple(p for p in people if p is not None)))
    for place, found in list(state.data.communities.items()):
        account = None if found.account == old else found.account
        manager = new if found.manager == old else found.manager
        changed = replace(found, account=account, manager=manager)
        state.put(state.data.communities, place, changed)
