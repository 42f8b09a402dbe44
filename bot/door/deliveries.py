"""What is due: the words for a person, or those for a whole community."""

from collections.abc import Callable
from dataclasses import replace

from bot.command import Call, MessageFor, Registry
from bot.door.ownership import owned, themselves
from bot.door.preparer import Preparer
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.values.community import place_of
from bot.values.events import Address, DeliveryDue, Place, Sender
from bot.values.message import Answer, Reply
from bot.values.message_kinds import MessageKind
from bot.values.permissions import EVERYBODY

MakeCall = Callable[[Learner, Sender, Place, Transaction], Call]


class Deliveries:
    """Makes the words of what is due when it is sent."""

    def __init__(self, store: Store, registry: Registry, preparer: Preparer, make_call: MakeCall) -> None:
        self._store, self._registry, self._preparer, self._make_call = store, registry, preparer, make_call

    async def answer(self, event: DeliveryDue) -> Answer | None:
        """Give the words; None where there is nothing to say any more."""
        community = place_of(event.address)
        return await self._posted(event, community) if community else await self._for_person(event)

    async def _for_person(self, event: DeliveryDue) -> Answer | None:
        spec = self._registry.triggered(MessageFor(event.kind, "person"))
        async with self._store.begin() as tx:
            learner = await tx.people.find(event.learner)
            if learner is None or spec is None:
                return None
            reply = await spec.handler(self._call(event, learner, Place(event.address), tx), event)
            return Answer(reply, learner.language, private=True) if isinstance(reply, Reply) else None

    async def _posted(self, event: DeliveryDue, found: Address) -> Answer | None:
        """Write a post for a whole community."""
        spec = self._registry.triggered(MessageFor(event.kind, "community"))
        if spec is None:
            return None
        prepared = await self._preparer.before_post(event, Place(found, "community"), spec)
        async with self._store.begin() as tx:
            account, community = await tx.people.find(event.learner), await tx.communities.find(found)
            if account is None or community is None:
                return None
            call = self._call(event, account, community.place, tx)
            reply = await spec.handler(replace(call, report=prepared.report), event)
            written = owned(reply, EVERYBODY, community.place) if isinstance(reply, Reply) else None
            return Answer(written, account.language) if written else None

    def _call(self, event: DeliveryDue, learner: Learner, place: Place, tx: Transaction) -> Call:
        """Make the call of a delivery; the day of a reminder is that of its wall time, wherever clocks moved it."""
        call = self._make_call(learner, themselves(event, learner), place, tx)
        return replace(call, today=event.day) if event.kind == MessageKind.REMINDER else call
