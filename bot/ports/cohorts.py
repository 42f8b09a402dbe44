"""People who look for others to study with, and those who found each other."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.values.community import Cohort, Seeker
from bot.values.events import Address


class Cohorts(Protocol):
    """Seekers and cohorts."""

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list of those who seek others, once for a place: who is there keeps their turn."""

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off that list."""

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who seeks others in a place, the longest first, and hold the list until the transaction ends.

        Whoever asks, seeks or unseeks there meanwhile waits, and then sees what became of it. `glimpse` at them:
        one who waits for the list is held, so to hold them too would never end.
        """

    async def make(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together, who do not seek others in that place any more."""

    async def of(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""

    async def leave(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort; one with a single person left is over."""
