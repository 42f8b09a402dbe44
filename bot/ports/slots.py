"""Learners who want the same wall time in the same zone share a slot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TickResult:
    """What a tick did: deliveries that became due, and days that were missed because the service was down.

    `more`: that was all that one transaction may hold, and another tick goes on.
    """

    due: int = 0
    missed: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class Peak:
    """How many people want their reminder on a platform at one moment."""

    platform: str
    at: datetime
    people: int


class Slots(Protocol):
    """The slots, each with the moment at which it is due next."""

    async def tick(self, now: datetime, late: float) -> TickResult:
        """Turn due slots into deliveries, once for (learner, kind, day), and move each slot on.

        Learners who studied on that day, rest or pause on it get none. A slot more than `late` seconds overdue becomes,
        for each missed day, a delivery in state "missed" and an outage in the ledger; with it, so does all that is too
        late. A tick does no more than others may be kept waiting for.
        """

    async def peaks(self, now: datetime) -> Sequence[Peak]:
        """Find for each platform the moment of the next 24 hours at which most people want their reminder there."""
