"""What learners did, as facts that are only ever added."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.learning.facts import Fact


class Ledger(Protocol):
    """The facts of every learner."""

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the facts of a learner, oldest first."""

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append a fact; give it with its id."""

    async def record_outages(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for six hours; count them."""
