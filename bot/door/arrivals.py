"""Who sends something arrives: they are found by their address, or stored at their first word."""

from collections.abc import Callable
from datetime import datetime

from bot.clock import local_day
from bot.door.presence import attend, follow_name
from bot.learning.learner import DAY_START, UNKNOWN_ZONE, Learner
from bot.ports.store import Store, Transaction
from bot.reading.zones import find_zone
from bot.values.events import Sender
from bot.values.names import clean_name


class Arrivals:
    """Knows how a stranger begins; `language` chooses the one with words that comes nearest to a wish."""

    def __init__(self, store: Store, language: Callable[[str | None], str]) -> None:
        self._store, self._language = store, language

    async def arrive(self, sender: Sender, tx: Transaction, now: datetime) -> tuple[Learner, bool, bool]:
        """Find who sent this, or store them: then they are new. Tell whether their address was found closed, too."""
        arrival = await tx.people.arrive(sender.address, now)
        if arrival:
            learner = await follow_name(arrival.learner, sender, tx, now)
            return await attend(learner, tx, now), False, arrival.closed
        return await tx.people.add(self.stranger(sender, now), sender.address), True, False

    def stranger(self, sender: Sender, now: datetime) -> Learner:
        """Make a learner of somebody whom the store doesn't know."""
        zone = (find_zone(sender.zone) if sender.zone else None) or UNKNOWN_ZONE
        seen = local_day(now, zone, DAY_START)
        return Learner(None, now, clean_name(sender.name), self._language(sender.language), zone=zone, seen_on=seen)

    async def note(self, sender: Sender, now: datetime) -> None:
        """Keep that somebody known was here although nothing else of their event was written."""
        async with self._store.begin(urgent=True) as tx:
            arrival = await tx.people.arrive(sender.address, now, opens=False)  # a refusal tells nothing of that
            if arrival:
                await attend(arrival.learner, tx, now)
