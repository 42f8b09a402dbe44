"""Where learners can be reached, in the memory store."""

from collections.abc import Sequence
from dataclasses import replace

from bot.ports.contacts import Contact
from bot.store.codec import micros, utc
from bot.store.memory.data import Person, State


class MemoryContacts:
    """The addresses of learners."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def of(self, learner: int) -> Sequence[Contact]:
        """List the addresses of a learner, the one used last first."""
        contacts = self._state.data.people.get(learner, Person()).contacts
        return sorted(contacts.values(), key=lambda contact: (-micros(contact.used_at), contact.address.platform))

    async def save(self, learner: int, contact: Contact) -> None:
        """Add or change an address; a channel or name that was kept stays, an address of somebody else moves."""
        mine = self._state.person(learner).contacts
        owner = self._state.data.owners.get(contact.address, learner)
        theirs = self._state.person(owner).contacts
        known = theirs.get(contact.address)
        if owner != learner:
            self._state.drop(theirs, contact.address)
        self._state.put(self._state.data.owners, contact.address, learner)
        known = known or contact
        kept = replace(contact, channel=contact.channel or known.channel, name=contact.name or known.name)
        self._state.put(mine, contact.address, replace(kept, used_at=utc(contact.used_at)))
