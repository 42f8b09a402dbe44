"""Who did something: somebody whom the store knows, or a stranger who is stored with their first word."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import local_day
from bot.door.presence import attend, follow_name
from bot.learning.learner import DAY_START, UNKNOWN_ZONE, Learner
from bot.ports.store import Transaction
from bot.reading.zones import find_zone
from bot.values.events import Sender
from bot.values.names import clean_name


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who did something, `away` days after the time before.

    `closed`: something was to be sent to them, and found their address closed.
    """

    learner: Learner
    is_new: bool = False
    closed: bool = False
    away: int = 0


async def welcome(sender: Sender, language: str, tx: Transaction, now: datetime) -> Guest:
    """Find who sent something and mark the address as the one used last, or store them."""
    arrival = await tx.people.arrive(sender.address, now)
    if arrival:
        learner = await follow_name(arrival.learner, sender, tx, now)
        here, last = await attend(learner, tx, now), learner.seen_on
        return Guest(here, closed=arrival.closed, away=(here.seen_on - last).days if here.seen_on and last else 0)
    return Guest(await tx.people.add(stranger(sender, language, now), sender.address), is_new=True)


def stranger(sender: Sender, language: str, now: datetime) -> Learner:
    """Make a learner of somebody whom the store doesn't know."""
    zone = (find_zone(sender.zone) if sender.zone else None) or UNKNOWN_ZONE
    seen = local_day(now, zone, DAY_START)
    return Learner(None, now, clean_name(sender.name), language, zone=zone, seen_on=seen)


async def note(sender: Sender, tx: Transaction, now: datetime) -> Learner | None:
    """Keep that somebody known was here although nothing else of their event was written."""
    arrival = await tx.people.arrive(sender.address, now, opens=False)  # a refusal tells nothing of that
    return await attend(arrival.learner, tx, now) if arrival else None
