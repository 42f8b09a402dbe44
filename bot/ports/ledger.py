"""What learners did, as facts that are only ever added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.learning.facts import Fact


@dataclass(frozen=True, slots=True)
class OutageSlice:
    """Outages that were written for some learners, and the id of the `last` of them; None when there were none."""

    last: int | None
    recorded: int = 0


class Ledger(Protocol):
    """The facts of every learner."""

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the facts of a learner, oldest first."""

    async def facts_since(self, learner: int, day: date) -> Sequence[Fact]:
        """Read the facts of a learner of a day and later ones, oldest first."""

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append a fact; give it with its id."""

    async def record_all(self, learner: int, facts: Sequence[Fact]) -> Sequence[Fact]:
        """Append many facts at once; give them with their ids, in the same order."""

    async def record_outages(self, since: datetime, until: datetime, after: int, most: int) -> OutageSlice:
        """Write an outage for each day of which the service was down for six hours, unless it counts already.

        So for the next learners, `most` of them, after the one with the id `after`; a streak that surely ended before
        needs no cover. What was written already is not written again.
        """
